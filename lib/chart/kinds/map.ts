import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { categoryAxis } from '../axes.ts';
import { classesOf, classOf } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import type { Point } from '../model.types.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { singles } from '../single.ts';
import { tilesOf } from '../tiles.ts';
import { axisOver } from '../words.ts';

/** A tile for each authority, coloured by fixed classes; what is absent is hatched. */
export const map = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const classed = (point: Point): Point =>
    point.value === null ? point : { ...point, step: classOf(scene.measure, point.value) };
  const series = singles({ ...scene, data: { ...scene.data, context: null } }, year, classed);
  return {
    kind: 'map',
    category: 'authority',
    x: axisOver(scene, series),
    y: categoryAxis(scene.authorities.map(({ code, name }) => ({ key: code, label: name[scene.lang] }))),
    series,
    authorities: scene.authorities,
    years: [year],
    extras: { tiles: { tiles: tilesOf(scene.authorities, scene.lang), steps: classesOf(scene.measure, scene.lang) } },
    notes: [say(noteWords.tiles, scene.lang), say(noteWords.classes, scene.lang)],
  };
};
