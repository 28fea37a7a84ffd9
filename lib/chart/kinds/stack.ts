import { categoryAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Axis, Series } from '../model.types.ts';
import { sorted } from '../order.ts';
import { drawnIn, lastYearWithFigures, type Scene } from '../scene.ts';
import { partSeries } from '../series.ts';
import { axisOver } from '../words.ts';

/** The height of each stack; the parts stand in the same order in every series. */
const heights = (series: readonly Series[]): number[] =>
  (series[0]?.points ?? []).map((_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0));

const shareAxis = (scene: Scene, series: readonly Series[]): Axis =>
  axisOver(scene, series, scene.unit === 'share' ? [1] : heights(series));

const overYears = (scene: Scene): Drawing => {
  const series = (scene.parts ?? []).map((part) => partSeries(scene, part, scene.authorities, scene.years));
  return {
    kind: 'stack',
    category: 'year',
    x: categoryAxis(scene.years.map((year) => ({ key: `${year}`, label: `${year}` }))),
    y: shareAxis(scene, series),
    series,
    authorities: scene.authorities,
    years: scene.years,
  };
};

/** What stacks are put in order by: shares by their first part, since all are as long; counts by their length. */
const orderedBy = (scene: Scene) => (scene.unit === 'share' ? scene.parts?.[0] : undefined);

const overAuthorities = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const by = orderedBy(scene);
  const rows = sorted(
    scene,
    drawnIn(scene, year).map((authority) => ({ authority, point: scene.point(authority, year, by) })),
  );
  const authorities = rows.map((row) => row.authority);
  const series = (scene.parts ?? []).map((part) => partSeries(scene, part, authorities, [year]));
  return {
    kind: 'stack',
    category: 'authority',
    x: shareAxis(scene, series),
    y: categoryAxis(authorities.map(({ code, name }) => ({ key: code, label: name[scene.lang] }))),
    series,
    authorities,
    years: [year],
  };
};

/** Where a rule chose many and one alone has figures, that one is drawn over its years. */
const drawnAlone = (scene: Scene): Scene => {
  const authorities = drawnIn(scene, lastYearWithFigures(scene));
  return authorities.length === 1 ? { ...scene, authorities } : scene;
};

/** Stacked parts: of one authority over the years, or of several in one year. */
export const stack = (scene: Scene): Drawing => {
  const drawn = drawnAlone(scene);
  return drawn.authorities.length === 1 ? overYears(drawn) : overAuthorities(drawn);
};
