import { blanksOf, nameOf, number } from './blanks.ts';
import { newestYear, pointsOf, recentPairs, seriesOf } from './series.ts';
import { countMeasures, leastCountOf, thresholds } from './thresholds.ts';
import type { Candidate, Facts, StoryFigure } from './types.ts';

const tell = (before: StoryFigure, later: StoryFigure, series: readonly StoryFigure[]): Candidate => {
  const { authority, measure, year } = later;
  const factor = later.value / before.value;
  return {
    kind: 'count-change',
    authority,
    measure,
    year,
    // In standard errors of a count, so that a large place with a large jump comes before a small one with a larger factor.
    score: Math.abs(later.value - before.value) / Math.sqrt(later.value + before.value),
    rising: factor > 1,
    blanks: blanksOf({
      measure: nameOf(measure),
      year,
      before: before.year,
      value: number(later.value),
      valueBefore: number(before.value),
      factor: (lang) => number(Math.round(factor * 10) / 10)(lang),
      share: (lang) => number(Math.round(Math.abs(1 - factor) * 100))(lang),
    }),
    view: { authorities: [authority], years: { from: 'first', to: 'latest' } },
    points: pointsOf(series),
  };
};

const jumped = (before: number, later: number): boolean =>
  later >= before * thresholds.factor || later <= before / thresholds.factor;

/** A count that grew by half or fell by a third from one year to the next, where it was large to begin with. */
export const countChanges = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  if (newest === null) return [];
  return countMeasures.flatMap((measure) =>
    seriesOf(facts, measure).flatMap((series) =>
      recentPairs(series, newest)
        .filter(([before, later]) => before.value >= leastCountOf(measure) && jumped(before.value, later.value))
        .map(([before, later]) => tell(before, later, series)),
    ),
  );
};
