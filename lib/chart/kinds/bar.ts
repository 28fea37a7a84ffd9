import { categoryAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Series } from '../model.types.ts';
import { sorted } from '../order.ts';
import { drawnIn, lastYearWithFigures, type Scene } from '../scene.ts';
import { authoritySeries, lookOf } from '../series.ts';
import { axisOver } from '../words.ts';

/** More groups of bars than this cannot be told apart: one year is drawn instead. */
const mostGrouped = 4;

const overYears = (scene: Scene): Drawing => {
  const series = scene.authorities.map((authority) => authoritySeries(scene, authority, scene.years));
  return {
    kind: 'bar',
    category: 'year',
    x: categoryAxis(scene.years.map((year) => ({ key: `${year}`, label: `${year}` }))),
    y: axisOver(scene, series),
    series,
    authorities: scene.authorities,
    years: scene.years,
  };
};

const overAuthorities = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const rows = sorted(
    scene,
    drawnIn(scene, year).map((authority) => ({ authority, point: scene.point(authority, year) })),
  );
  const series: Series[] = rows.map(({ authority, point }) => ({
    key: authority.code,
    name: authority.name[scene.lang],
    ...lookOf(scene, authority.code),
    colour: scene.spec.highlight.length ? lookOf(scene, authority.code).colour : 'accent',
    dash: 0,
    points: [point],
    ends: null,
  }));
  return {
    kind: 'bar',
    category: 'authority',
    x: axisOver(scene, series),
    y: categoryAxis(rows.map(({ authority }) => ({ key: authority.code, label: authority.name[scene.lang] }))),
    series,
    authorities: rows.map((row) => row.authority),
    years: [year],
  };
};

/** Bars from zero: over the years for a few authorities, otherwise over the authorities in one year. */
export const bar = (scene: Scene): Drawing =>
  scene.years.length > 1 && scene.authorities.length <= mostGrouped ? overYears(scene) : overAuthorities(scene);
