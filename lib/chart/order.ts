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

/** Places by value, ties alike; nothing small or absent is ranked. */
export const ranked = (rows: readonly Row[]): Row[] => {
  const values = rows.filter(({ point }) => point.value !== null && !point.small).map(({ point }) => point.value ?? 0);
  return rows.map((row) => {
    const { value, small } = row.point;
    const place = values.filter((other) => other > (value ?? 0)).length + 1;
    const rank = value === null || small ? null : { place, tied: values.filter((other) => other === value).length > 1 };
    return { ...row, point: { ...row.point, rank } };
  });
};
