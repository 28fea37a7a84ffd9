import { formatChange, formatPoints } from '../../format.ts';
import type { AuthorityName } from '../../queries/view-data.ts';
import { categoryAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Point, Series } from '../model.types.ts';
import { type Row, sorted } from '../order.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { authoritySeries, lookOf } from '../series.ts';
import { isShare } from '../values.ts';
import { axisOver } from '../words.ts';
import { rank } from './rank.ts';

const changeOf = (scene: Scene, from: Point | undefined, to: Point | undefined): Point['change'] => {
  if (!from || !to || from.value === null || to.value === null) return null;
  const value = to.value - from.value;
  return {
    value,
    label: isShare(scene.measure, scene.unit) ? formatPoints(value, scene.lang) : formatChange(value, scene.lang),
  };
};

const between = (scene: Scene, authority: AuthorityName, years: readonly number[]): Series => {
  const { colour, role } = lookOf(scene, authority.code);
  const series = authoritySeries(scene, authority, years);
  const [from, to] = series.points;
  const points = to ? [from as Point, { ...to, change: changeOf(scene, from, to) }] : series.points;
  return { ...series, points, dash: 0, colour: scene.spec.highlight.length ? colour : 'accent', role, ends: null };
};

const rowOf = (series: Series, authority: AuthorityName): Row => {
  const to = series.points[1] as Point;
  return { authority, point: to, change: to.change?.value ?? null };
};

/** Two years side by side for each authority; a single year is a ranking. */
export const dot = (scene: Scene): Drawing => {
  const years = [scene.years[0] ?? 0, lastYearWithFigures(scene)];
  if (years[0] === years[1]) return rank(scene);
  const all = new Map(scene.authorities.map((each) => [each.code, between(scene, each, years)]));
  const rows = sorted(
    { ...scene, kind: 'dot' },
    scene.authorities.map((each) => rowOf(all.get(each.code) as Series, each)),
  );
  const series = rows.flatMap(({ authority }) => all.get(authority.code) ?? []);
  return {
    kind: 'dot',
    category: 'authority',
    x: axisOver(scene, series),
    y: categoryAxis(rows.map(({ authority }) => ({ key: authority.code, label: authority.name[scene.lang] }))),
    series,
    authorities: rows.map((row) => row.authority),
    years,
  };
};
