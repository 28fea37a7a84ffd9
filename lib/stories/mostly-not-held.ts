import { blanksOf, number, percent, perOf } from './blanks.ts';
import { newestYear, pointsOf, seriesOf } from './series.ts';
import { leastOf, thresholds } from './thresholds.ts';
import type { Candidate, Facts, StoryFigure } from './types.ts';

const tell = (notHeld: StoryFigure, refused: StoryFigure, series: readonly StoryFigure[]): Candidate => ({
  kind: 'mostly-not-held',
  authority: notHeld.authority,
  measure: notHeld.measure,
  year: notHeld.year,
  score: notHeld.value - refused.value,
  rising: true,
  blanks: blanksOf({
    year: notHeld.year,
    per: perOf(notHeld.measure),
    n: number(notHeld.denominator ?? 0),
    value: percent(notHeld.value),
    refused: percent(refused.value),
    times: number(Math.round(notHeld.numerator / refused.numerator)),
  }),
  // Both rates of the sentence, beside those of others of its level.
  view: {
    kind: 'scatter',
    across: refused.measure,
    authorities: [notHeld.authority],
    context: 'level',
    years: { from: notHeld.year, to: notHeld.year },
  },
  points: pointsOf(series),
});

/** An authority that answers "we do not hold it" far oftener than it refuses; a few refusals give no "times". */
export const mostlyNotHeld = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  const refusals = new Map(seriesOf(facts, 'refusal-rate').map((series) => [series[0]?.authority, series]));
  return seriesOf(facts, 'not-held-rate').flatMap((series) =>
    series.flatMap((notHeld) => {
      const refused = refusals.get(notHeld.authority)?.find(({ year }) => year === notHeld.year);
      if (newest === null || notHeld.year < newest - 1 || !refused) return [];
      if (refused.numerator < thresholds.notHeld.refusals) return [];
      if ((notHeld.denominator ?? 0) < leastOf(notHeld.measure)) return [];
      const times = notHeld.numerator / refused.numerator;
      return times >= thresholds.notHeld.times ? [tell(notHeld, refused, series)] : [];
    }),
  );
};
