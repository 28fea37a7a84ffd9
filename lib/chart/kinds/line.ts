import { yearAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Scene } from '../scene.ts';
import { authoritySeries, contextSeries, partSeries } from '../series.ts';
import { axisOver } from '../words.ts';
import { bar } from './bar.ts';

/** Lines over the years; one year alone has no line and becomes bars. */
export const line = (scene: Scene): Drawing => {
  const { years, authorities, parts } = scene;
  if (years.length < 2) return bar(scene);
  const first = authorities.slice(0, 1);
  const main = parts
    ? parts.map((part) => partSeries(scene, part, first, years))
    : authorities.map((authority) => authoritySeries(scene, authority, years));
  const series = parts ? main : [...contextSeries(scene, years), ...main];
  return {
    kind: 'line',
    category: 'year',
    x: yearAxis(years),
    y: axisOver(scene, series),
    series,
    authorities: parts ? first : authorities,
    years,
  };
};
