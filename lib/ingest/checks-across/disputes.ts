import { disputesBlock } from '../../form/disputes.ts';
import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding, total, type YearFigures } from './across.ts';

const decided = ({ values }: YearFigures): number | null => {
  const pending = values['review.pending'] ?? null;
  return total([values['review.total'], pending === null ? null : -pending]);
};

/** Nobody sues after a review that was not decided in this year or the last. */
export const suitsAfterReviewBound: AcrossCheck = {
  code: 'suits-after-review-bound',
  cells: ['review.total', 'review.pending', 'suit_after_review.total'],
  find: (report) => {
    const { previous, values } = report;
    if (!previous) return [];
    const at = 'suit_after_review.total';
    const pair = both(values[at], total([decided(previous), decided(report)]));
    if (!pair || pair[0] <= pair[1]) return [];
    return [finding('suits-after-review-bound', at, pair, acrossWords.suitsAfterReview, report)];
  },
};

const blocks = disputesBlock.rows.map((row) => row.key);

/** What was pending last year is part of this year's cases, block by block. */
export const pendingLink: AcrossCheck = {
  code: 'pending-link',
  cells: blocks.flatMap((block) => [`${block}.pending`, `${block}.total`]),
  find: (report) =>
    disputesBlock.rows.flatMap(({ key, name }) => {
      const pair = both(report.previous?.values[`${key}.pending`], report.values[`${key}.total`]);
      if (!pair || pair[0] <= pair[1]) return [];
      return [finding('pending-link', `${key}.total`, pair, acrossWords.pending, report, { block: name })];
    }),
};
