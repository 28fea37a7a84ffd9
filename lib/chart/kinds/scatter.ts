import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { logAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Point } from '../model.types.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { singles } from '../single.ts';
import { axisOver } from '../words.ts';

/** The denominator stands across; a value without cases has no place. */
export const byCases = (point: Point): Point => ({
  ...point,
  across: point.denominator !== null && point.denominator > 0 ? point.denominator : null,
});

/** A rate against its own denominator: how much the small ones scatter. */
export const scatter = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const series = singles(scene, year, byCases);
  const across = series.flatMap(({ points }) => points.flatMap((point) => point.across ?? []));
  const per = scene.measure.per?.[scene.lang] ?? '';
  return {
    kind: 'scatter',
    category: 'authority',
    x: logAxis(across, scene.lang, per),
    y: axisOver(
      scene,
      series,
      series.flatMap(({ points }) => points.flatMap((point) => point.value ?? [])),
    ),
    series,
    authorities: scene.authorities,
    years: [year],
    notes: [say(noteWords.scatter, scene.lang, { per })],
  };
};
