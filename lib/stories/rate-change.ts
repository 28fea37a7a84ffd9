import { blanksOf, nameOf, number, percent, perOf, points } from './blanks.ts';
import { zBetween } from './chance.ts';
import { newestYear, pointsOf, recentPairs, seriesOf } from './series.ts';
import { leastOf, rateMeasures, thresholds } from './thresholds.ts';
import type { Candidate, Facts, StoryFigure } from './types.ts';

const tell = (before: StoryFigure, later: StoryFigure, series: readonly StoryFigure[], z: number): Candidate => {
  const { authority, measure, year } = later;
  return {
    kind: 'rate-change',
    authority,
    measure,
    year,
    score: Math.abs(z),
    rising: later.value > before.value,
    blanks: blanksOf({
      measure: nameOf(measure),
      per: perOf(measure),
      points: points(later.value - before.value),
      year,
      before: before.year,
      value: percent(later.value),
      valueBefore: percent(before.value),
      n: number(later.denominator ?? 0),
      nBefore: number(before.denominator ?? 0),
    }),
    view: { authorities: [authority], years: { from: 'first', to: 'latest' } },
    points: pointsOf(series),
  };
};

const changesIn = (series: readonly StoryFigure[], newest: number): Candidate[] =>
  recentPairs(series, newest).flatMap(([before, later]) => {
    const least = leastOf(later.measure);
    if ((before.denominator ?? 0) < least || (later.denominator ?? 0) < least) return [];
    const z = zBetween(before, later);
    const enough = Math.abs(later.value - before.value) >= thresholds.change.points;
    return z !== null && Math.abs(z) >= thresholds.change.z && enough ? [tell(before, later, series, z)] : [];
  });

/** A rate that changed from one year to the next by more than chance, among reports with enough cases in both. */
export const rateChanges = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  if (newest === null) return [];
  return rateMeasures.flatMap((measure) => seriesOf(facts, measure).flatMap((series) => changesIn(series, newest)));
};
