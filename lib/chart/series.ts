import { editionById } from '../form/cells.ts';
import type { Part } from '../form/measure-types.ts';
import type { AuthorityName } from '../queries/view-data.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Point, Series } from './model.types.ts';
import { labelOf } from './points.ts';
import type { Scene } from './scene.ts';

/** The colours of several authorities, and the patterns of their lines. */
const seriesColours = 6;
const dashes = 4;

/** Colour stays with the authority's place in the view, whatever the kind of chart. */
export const lookOf = (scene: Scene, code: string): Pick<Series, 'colour' | 'dash' | 'role'> => {
  const at = scene.places.get(code);
  if (at === undefined) return { colour: 'context', dash: 0, role: 'context' };
  const chosen = scene.spec.highlight.filter((each) => scene.places.has(each));
  if (chosen.length && !chosen.includes(code)) return { colour: 'ink-soft', dash: 0, role: 'main' };
  if (scene.authorities.length === 1 || chosen.length === 1) {
    return { colour: 'accent', dash: 0, role: chosen.length ? 'highlight' : 'main' };
  }
  const role = chosen.length ? 'highlight' : 'main';
  // Six hues are all that eyes keep apart; the rest are quiet, told apart by dash and label.
  if (at >= seriesColours) return { colour: 'ink-soft', dash: 1 + (at % (dashes - 1)), role };
  return { colour: `series-${at + 1}`, dash: 0, role };
};

/** From which year on no edition asks the measure; null while one does. */
export const endOf = (scene: Scene): number | null => {
  const ends = scene.measure.editions.map((id) => editionById(id).to);
  return ends.includes(null) ? null : Math.max(...ends.map((to) => to ?? 0)) + 1;
};

/** The word at a last point, where the form stopped asking right after it. */
export const endingOf = (scene: Scene, points: readonly Point[]): string | null => {
  const from = endOf(scene);
  const last = points.findLast((point) => point.value !== null);
  return from !== null && last?.year === from - 1 ? say(chartWords.endsHere, scene.lang, { year: from }) : null;
};

const indexed = (scene: Scene, points: readonly Point[]): Point[] => {
  const base = points.find((point) => point.value !== null && point.value > 0)?.value;
  return points.map((point) => {
    const value = point.value === null || !base ? null : (point.value / base) * 100;
    const moved = { ...point, value, interval: null, range: null };
    return { ...moved, label: labelOf(moved, scene.measure, scene.unit, scene.lang) };
  });
};

const inUnit = (scene: Scene, points: readonly Point[]): readonly Point[] =>
  scene.unit === 'index' ? indexed(scene, points) : points;

/** One authority over the years drawn. */
export const authoritySeries = (scene: Scene, authority: AuthorityName, years: readonly number[]): Series => {
  const points = inUnit(
    scene,
    years.map((year) => scene.point(authority, year)),
  );
  return {
    key: authority.code,
    name: authority.name[scene.lang],
    ...lookOf(scene, authority.code),
    points,
    ends: endingOf(scene, points),
  };
};

/** One part over the authorities and years drawn. */
export const partSeries = (
  scene: Scene,
  part: Part,
  authorities: readonly AuthorityName[],
  years: readonly number[],
): Series => {
  const points = authorities.flatMap((authority) => years.map((year) => scene.point(authority, year, part)));
  const shown = authorities.length === 1 ? inUnit(scene, points) : points;
  return {
    key: part.key,
    name: part.name[scene.lang],
    colour: part.colour,
    dash: 0,
    role: 'main',
    points: shown,
    ends: null,
  };
};

/** The grey background of `g`. */
export const contextSeries = (scene: Scene, years: readonly number[]): Series[] =>
  (scene.data.context?.authorities ?? [])
    .filter((each) => !scene.places.has(each.code))
    .map((authority) => authoritySeries(scene, authority, years));
