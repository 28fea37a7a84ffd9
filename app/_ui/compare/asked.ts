import type { Topic } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import { type PeerRule, peerRules } from '../../../lib/queries/peer-medians.ts';
import { decodeView } from '../../../lib/view/url.ts';
import { one, type Query } from '../frame/request.ts';

/** What can stand in the table: compositions have pages of their own. */
export const compared = measures.filter(({ kind }) => kind !== 'composition');
export const comparedTopics = [...new Set(compared.map(({ topic }) => topic))];

/** So many authorities have all measures on one page; of more, a topic at a time. */
export const mostAtOnce = 5;

const yearOf = (text: string | null): number | undefined => (text && /^20\d\d$/.test(text) ? Number(text) : undefined);

/** The order of the rows: by a measure or by name, `-` before it for downwards; null for the order chosen. */
export interface CompareOrder {
  key: string;
  down: boolean;
}

const orderOf = (text: string | null): CompareOrder | null => {
  const key = text?.replace(/^-/, '') ?? '';
  return key === 'name' || compared.some(({ code }) => code === key)
    ? { key, down: text?.startsWith('-') ?? false }
    : null;
};

/** What a comparison's address says beside its authorities. */
export const askedComparison = (query: Query) => {
  const [topic, rule, year] = [one(query, 'topic'), one(query, 'g'), yearOf(one(query, 'y'))];
  return {
    topic: comparedTopics.find((each) => each === topic) ?? (topic === 'all' ? ('all' as const) : null),
    rule: peerRules.find((each) => each === rule) ?? ('level' as PeerRule),
    from: yearOf(one(query, 'from')) ?? year,
    to: yearOf(one(query, 'to')) ?? year,
    order: orderOf(one(query, 's')),
  };
};

export type AskedComparison = ReturnType<typeof askedComparison>;

/** The authorities that `d` names, read as every view reads them. */
export const chosenCodes = (query: Query) => {
  const { value, messages } = decodeView('requests-received', { d: query.d });
  return { codes: value?.authorities ?? [], messages };
};

/** The keys of an address that stand for what was asked. */
export const comparisonKeys = (codes: readonly string[], { topic, rule, from, to, order }: AskedComparison) => ({
  d: codes.join('.') || undefined,
  topic: topic ?? undefined,
  g: rule === 'level' ? undefined : rule,
  from: from?.toString(),
  to: to?.toString(),
  s: order ? `${order.down ? '-' : ''}${order.key}` : undefined,
});

/** The topics that the page shows: the one asked, all of few authorities, or the first. */
export const topicsShown = (asked: AskedComparison, authorities: number): readonly Topic[] => {
  if (asked.topic !== null && asked.topic !== 'all') return [asked.topic];
  return authorities <= mostAtOnce || asked.topic === 'all' ? comparedTopics : comparedTopics.slice(0, 1);
};
