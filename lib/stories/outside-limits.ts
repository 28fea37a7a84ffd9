import { blanksOf, nameOf, number, percent, perOf } from './blanks.ts';
import { limitsAround } from './chance.ts';
import { newestYear, pointsOf, seriesOf } from './series.ts';
import { leastOf, thresholds } from './thresholds.ts';
import type { Candidate, Facts, NationFigure, StoryFigure } from './types.ts';

const { limits } = thresholds;
/** The sum over the country adds up districts. */
const levelOfSum = 3;

const tell = (figure: StoryFigure, mean: number, count: number, series: readonly StoryFigure[]): Candidate => {
  const { authority, measure, year, value } = figure;
  const [low, high] = limitsAround(mean, figure.denominator ?? 1, limits.z);
  return {
    kind: 'outside-limits',
    authority,
    measure,
    year,
    score: Math.abs(value - mean),
    rising: value > mean,
    blanks: blanksOf({
      measure: nameOf(measure),
      per: perOf(measure),
      year,
      count: number(count),
      mean: percent(mean),
      value: percent(value),
      low: percent(low),
      high: percent(high),
      n: number(figure.denominator ?? 0),
    }),
    view: { kind: 'funnel', years: { from: year, to: year }, highlight: [authority] },
    points: pointsOf(series),
  };
};

const outsideIn = (series: readonly StoryFigure[], { year, value: mean, reporting }: NationFigure): Candidate[] => {
  const figure = series.find((each) => each.year === year && each.level === levelOfSum);
  const n = figure?.denominator ?? 0;
  if (!figure || n < leastOf(figure.measure)) return [];
  const [low, high] = limitsAround(mean, n, limits.z);
  return figure.value < low || figure.value > high ? [tell(figure, mean, reporting, series)] : [];
};

/** A rate of the newest year beyond the limits that chance sets around the rate of all districts (funnel, 99.8 %). */
export const outsideLimits = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  return facts.nation
    .filter(({ year, reporting }) => year === newest && reporting >= limits.authorities)
    .flatMap((all) => seriesOf(facts, all.measure).flatMap((series) => outsideIn(series, all)));
};
