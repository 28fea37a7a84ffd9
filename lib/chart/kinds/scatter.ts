import type { AuthorityName } from '../../queries/view-data.ts';
import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { logAxis, valueAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Axis, Other, Point, Series } from '../model.types.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { singles } from '../single.ts';
import { acrossText, axisOver, namedText } from '../words.ts';

/** Counts that lie further apart than this stand on a log scale, where none of them is zero. */
const wide = 50;

/** The denominator stands across; a value without cases has no place. */
export const byCases = (point: Point): Point => ({
  ...point,
  across: point.denominator !== null && point.denominator > 0 ? point.denominator : null,
});

const otherOf = ({ value, state, numerator, denominator, small, cells, label, href }: Point): Other => ({
  value,
  state,
  numerator,
  denominator,
  small,
  cells,
  label,
  href,
});

/** Both measures of one report; small where the base of either is. */
const byOther =
  (across: NonNullable<Scene['across']>) =>
  (point: Point, authority: AuthorityName): Point => {
    const other = across.point(authority, point.year);
    return { ...point, other: otherOf(other), across: other.value, small: point.small || other.small };
  };

const acrossValues = (series: readonly Series[]): number[] =>
  series.flatMap(({ points }) => points.flatMap((point) => point.across ?? []));

const axisAcross = (scene: Scene, across: NonNullable<Scene['across']>, values: readonly number[]): Axis => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (across.measure.kind === 'count' && low > 0 && high / low >= wide)
    return logAxis(values, scene.lang, acrossText(scene));
  return valueAxis({ ...across, values, lang: scene.lang, label: acrossText(scene), fromZero: true });
};

const drawn = (scene: Scene, year: number, series: readonly Series[], x: Axis, notes: readonly string[]): Drawing => ({
  kind: 'scatter',
  category: 'authority',
  x,
  y: axisOver(
    scene,
    series,
    series.flatMap(({ points }) => points.flatMap((point) => point.value ?? [])),
  ),
  series,
  authorities: scene.authorities,
  years: [year],
  notes,
});

/** Two measures of the same reports. */
const pairs = (scene: Scene, across: NonNullable<Scene['across']>): Drawing => {
  const year = lastYearWithFigures(scene);
  const series = singles(scene, year, byOther(across));
  const x = axisAcross(scene, across, acrossValues(series));
  const log = x.scale === 'log' ? [say(noteWords.logScale, scene.lang)] : [];
  const pair = drawn(scene, year, series, x, [say(noteWords.pairs, scene.lang), ...log]);
  return { ...pair, y: { ...pair.y, label: namedText(scene) } };
};

/** A rate against its own denominator: how much the small ones scatter. */
export const againstCases = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const series = singles(scene, year, byCases);
  const per = scene.measure.per?.[scene.lang] ?? '';
  const x = logAxis(acrossValues(series), scene.lang, per);
  return drawn(scene, year, series, x, [say(noteWords.scatter, scene.lang, { per })]);
};

/** A measure against another one, or against its own denominator where none is chosen. */
export const scatter = (scene: Scene): Drawing => (scene.across ? pairs(scene, scene.across) : againstCases(scene));
