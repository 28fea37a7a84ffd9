import type { FullestYear } from '../../../lib/queries/fullest-year.ts';
import { thresholds } from '../../../lib/stories/thresholds.ts';
import type { Wanted } from '../measure/draw.ts';

/** The country where nearly all of its districts are in the sum: its course, its provinces, and who is corrected. */
const countryViews = (): readonly Wanted[] => {
  const country = { authorities: ['000000'], years: { from: 'first', to: 'latest' } } as const;
  return [
    ['requests-received', country],
    ['outcome-mix', country],
    ['refusal-reasons', country],
    // The largest provinces beside each other: a map of every district would be most of the page.
    ['disclosure-rate'],
    ['correction-rate', country],
  ];
};

/** The authorities that are held, where they do not stand for the country. */
const heldViews = (fullest: FullestYear | null): readonly Wanted[] => {
  const inYear = fullest && {
    authorities: fullest.authorities,
    years: { from: fullest.year, to: fullest.year },
  };
  return [
    ['outcome-mix', inYear ?? {}],
    ['requests-received'],
    ['refusal-reasons', inYear ?? {}],
    ['disclosure-rate'],
    ['correction-rate'],
  ];
};

/** The charts of the first page: how many ask, how it ends, why not, where, who is corrected. */
export const homeViews = (fullest: FullestYear | null): readonly Wanted[] =>
  fullest && fullest.districts.complete >= fullest.districts.of * thresholds.nation.coverage
    ? countryViews()
    : heldViews(fullest);
