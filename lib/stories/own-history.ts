import { blanksOf, nameOf, number, percent, perOf } from './blanks.ts';
import { pooled, zBetween } from './chance.ts';
import { newestYear, pointsOf, seriesOf } from './series.ts';
import { leastOf, rateMeasures, thresholds } from './thresholds.ts';
import type { Candidate, Facts, StoryFigure } from './types.ts';

const { history } = thresholds;

const tell = (latest: StoryFigure, earlier: readonly StoryFigure[], range: readonly [number, number]): Candidate => {
  const { authority, measure, year, value } = latest;
  const [low, high] = range;
  return {
    kind: 'own-history',
    authority,
    measure,
    year,
    score: value > high ? value - high : low - value,
    rising: value > high,
    blanks: blanksOf({
      measure: nameOf(measure),
      per: perOf(measure),
      year,
      years: earlier.length,
      value: percent(value),
      low: percent(low),
      high: percent(high),
      n: number(latest.denominator ?? 0),
    }),
    view: { authorities: [authority], years: { from: 'first', to: 'latest' } },
    points: pointsOf([...earlier, latest]),
  };
};

const outlierIn = (series: readonly StoryFigure[], newest: number): Candidate[] => {
  const large = series.filter(({ denominator, measure }) => (denominator ?? 0) >= leastOf(measure));
  const [latest, earlier] = [large.at(-1), large.slice(0, -1)];
  if (!latest || latest.year !== newest || earlier.length < history.years) return [];
  const values = earlier.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)] as const;
  const outside = latest.value > high + history.points || latest.value < low - history.points;
  const z = zBetween(pooled(earlier), latest);
  return outside && z !== null && Math.abs(z) >= history.z ? [tell(latest, earlier, [low, high])] : [];
};

/** A rate of the newest year that lies beyond everything the same authority reported before. */
export const ownOutliers = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  if (newest === null) return [];
  return rateMeasures.flatMap((measure) => seriesOf(facts, measure).flatMap((series) => outlierIn(series, newest)));
};
