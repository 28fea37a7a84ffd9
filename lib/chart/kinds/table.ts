import { categoryAxis, yearAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Scene } from '../scene.ts';
import { authoritySeries, partSeries } from '../series.ts';

/** Every authority, year and part: nothing is drawn, all of it is in the table. */
export const table = (scene: Scene): Drawing => ({
  kind: 'table',
  category: 'authority',
  x: yearAxis(scene.years),
  y: categoryAxis(scene.authorities.map(({ code, name }) => ({ key: code, label: name[scene.lang] }))),
  series: scene.parts
    ? scene.parts.map((part) => partSeries(scene, part, scene.authorities, scene.years))
    : scene.authorities.map((authority) => authoritySeries(scene, authority, scene.years)),
  authorities: scene.authorities,
  years: scene.years,
});
