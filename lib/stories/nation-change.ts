import { blanksOf, nameOf, number, percent, perOf, points } from './blanks.ts';
import { pointsOf } from './series.ts';
import { thresholds } from './thresholds.ts';
import type { Candidate, Facts, NationFigure } from './types.ts';

const covered = ({ reporting, of }: NationFigure) => of > 0 && reporting / of >= thresholds.nation.coverage;

const tell = (before: NationFigure, later: NationFigure, series: readonly NationFigure[]): Candidate => ({
  kind: 'nation-change',
  authority: null,
  measure: later.measure,
  year: later.year,
  score: Math.abs(later.value - before.value),
  rising: later.value > before.value,
  blanks: blanksOf({
    measure: nameOf(later.measure),
    per: perOf(later.measure),
    points: points(later.value - before.value),
    year: later.year,
    before: before.year,
    value: percent(later.value),
    valueBefore: percent(before.value),
    n: number(later.denominator ?? 0),
    reporting: number(later.reporting),
    of: number(later.of),
  }),
  view: { authorities: ['000000'], years: { from: 'first', to: 'latest' } },
  points: pointsOf(series),
});

/** The rate of all districts together against the year before, where most districts are in both sums. */
export const nationChanges = ({ nation }: Facts): Candidate[] =>
  [...new Set(nation.map(({ measure }) => measure))].flatMap((measure) => {
    const series = nation.filter((each) => each.measure === measure).toSorted((a, b) => a.year - b.year);
    const told = series.filter(covered);
    const [later, before] = [told.at(-1), told.at(-2)];
    if (!later || !before || later.year !== before.year + 1) return [];
    return Math.abs(later.value - before.value) >= thresholds.nation.points ? [tell(before, later, told)] : [];
  });
