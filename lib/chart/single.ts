import type { AuthorityName } from '../queries/view-data.ts';
import type { Point, Series } from './model.types.ts';
import type { Scene } from './scene.ts';
import { lookOf } from './series.ts';

/** Chosen authorities and the grey context, each with its point of one year. */
export const singles = (
  scene: Scene,
  year: number,
  shape: (point: Point, authority: AuthorityName) => Point = (point) => point,
): Series[] => {
  const context = (scene.data.context?.authorities ?? []).filter((each) => !scene.places.has(each.code));
  const named = scene.data.chosenByRule && !scene.spec.highlight.length;
  const series = (authority: AuthorityName): Series => {
    const look = lookOf(scene, authority.code);
    return {
      key: authority.code,
      name: authority.name[scene.lang],
      ...look,
      dash: 0,
      colour: named && look.role === 'main' ? 'accent' : look.colour,
      points: [shape(scene.point(authority, year), authority)],
      ends: null,
    };
  };
  return [...context, ...scene.authorities].map(series);
};
