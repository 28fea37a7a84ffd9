import type { Measure, Part } from '../form/measure-types.ts';
import { outcomeParts, partsOfGroup, resultParts } from '../form/parts.ts';
import type { RowGroup, Words } from '../form/types.ts';
import { flowWords } from '../text/chart.ts';

/** What flows into what: columns of parts, and for each part of a later column the one it comes from. */
export interface FlowPlan {
  columns: readonly { name: Words; parts: readonly (Part & { from?: string })[] }[];
  /** Parts whose incoming width is their own: each is fed by `from` with its whole value. */
  into: string;
}

const node = (key: string, name: Words, sum: readonly string[], colour: string): Part => ({ key, name, sum, colour });

const reasons = (['refused', 'unavailable', 'declined', 'closed'] as readonly RowGroup[]).flatMap((group) =>
  partsOfGroup(group).map((part) => ({ ...part, key: `${group}.${part.key}`, from: group })),
);

/** A report's requests: received and carried in, handled or carried over, and the reasons for what was not disclosed. */
const requests: FlowPlan = {
  into: 'caseload',
  columns: [
    {
      name: flowWords.incoming,
      parts: [
        node('received', flowWords.received, ['requests.new'], 'accent'),
        node('carried-in', flowWords.carriedIn, ['requests.carried_in'], 'ink-soft'),
      ],
    },
    {
      name: flowWords.caseload,
      parts: [node('caseload', flowWords.caseload, ['requests.new', 'requests.carried_in'], 'ink-soft')],
    },
    {
      name: flowWords.outcome,
      parts: [
        ...outcomeParts.map((part) => ({ ...part, from: 'caseload' })),
        { ...node('carried-out', flowWords.carriedOut, ['requests.carried_out'], 'context'), from: 'caseload' },
      ],
    },
    { name: flowWords.reason, parts: reasons },
  ],
};

const results = (blocks: readonly string[]) => resultParts(blocks).map((part) => ({ ...part, from: 'all' }));

const reviews: FlowPlan = {
  into: '',
  columns: [
    { name: flowWords.incoming, parts: [node('all', flowWords.review, ['review.total'], 'accent')] },
    { name: flowWords.outcome, parts: results(['review']) },
  ],
};

const suits: FlowPlan = {
  into: 'all',
  columns: [
    {
      name: flowWords.incoming,
      parts: [
        node('direct', flowWords.direct, ['suit_direct.total'], 'series-1'),
        node('after-review', flowWords.afterReview, ['suit_after_review.total'], 'series-2'),
      ],
    },
    { name: flowWords.suits, parts: [node('all', flowWords.suits, ['suits'], 'ink-soft')] },
    { name: flowWords.outcome, parts: results(['suit_direct', 'suit_after_review']) },
  ],
};

const plans: Readonly<Record<string, FlowPlan>> = { 'review-outcomes': reviews, 'suit-outcomes': suits };

/** The plan of a measure's flow: disputes have their own, everything else is the way of a report's requests. */
export const flowPlan = (measure: Measure): FlowPlan => plans[measure.code] ?? requests;
