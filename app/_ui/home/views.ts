import type { FullestYear } from '../../../lib/queries/fullest-year.ts';
import type { Wanted } from '../measure/draw.ts';

/** The charts of the first page: how many ask, how it ends, why not, who is corrected. */
export const homeViews = (fullest: FullestYear | null): readonly Wanted[] => {
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
