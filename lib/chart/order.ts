import { compareNames } from '../format.ts';
import type { AuthorityName } from '../queries/view-data.ts';
import { sortOfView } from '../view/choices.ts';
import type { Point } from './model.types.ts';
import type { Scene } from './scene.ts';

export interface Row {
  authority: AuthorityName;
  point: Point;
  /** Against the first year, for `s=change`. */
  change?: number | null;
}

/** Present values first, the largest on top; small bases and gaps below, where they claim no place. */
const byNumber = (number: (row: Row) => number | null | undefined) => (a: Row, b: Row) => {
  const [left, right] = [number(a) ?? null, number(b) ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return Number(a.point.small) - Number(b.point.small) || right - left;
};

/** Rows in the order of the view. */
export const sorted = (scene: Scene, rows: readonly Row[]): Row[] => {
  const names = compareNames(scene.lang);
  const orders = {
    value: byNumber((row) => row.point.value),
    change: byNumber((row) => row.change),
    name: (a: Row, b: Row) => names(a.authority.name[scene.lang], b.authority.name[scene.lang]),
    code: (a: Row, b: Row) => (a.authority.code < b.authority.code ? -1 : 1),
  };
  return [...rows].sort(orders[sortOfView({ ...scene.spec, kind: scene.spec.kind ?? scene.kind })]);
};

/** The place of each value, the largest first, and how many share it. */
const placesOf = (values: readonly number[]): Map<number, { place: number; tied: boolean }> => {
  const places = new Map<number, { place: number; tied: boolean }>();
  [...values]
    .sort((a, b) => b - a)
    .forEach((value, at) => {
      const known = places.get(value);
      places.set(value, known ? { ...known, tied: true } : { place: at + 1, tied: false });
    });
  return places;
};

/** Places by value, ties alike; nothing small or absent is ranked. */
export const ranked = (rows: readonly Row[]): Row[] => {
  const isRanked = ({ point }: Row) => point.value !== null && !point.small;
  const places = placesOf(rows.filter(isRanked).map(({ point }) => point.value ?? 0));
  return rows.map((row) => {
    const rank = isRanked(row) ? (places.get(row.point.value ?? 0) ?? null) : null;
    return { ...row, point: { ...row.point, rank } };
  });
};
