import type { Rule } from './drawing.types.ts';
import { apply, type Matrix } from './matrix.ts';

type Point = [number, number];

// How many numbers follow each drawing step of pdf.js: move, line, curve, quadratic curve, close.
const arity = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

/** The widest filled strip that counts as a ruling line, in points. */
const THICKEST = 3;
/** How far a line may lean, in points, and still count as upright or level. */
const LEAN = 0.7;

const subpaths = (data: ArrayLike<number>, matrix: Matrix): Point[][] => {
  const paths: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? CLOSE;
    const size = arity[step] ?? 0;
    if (step === MOVE) {
      current = [];
      paths.push(current);
    }
    if (step === CLOSE && current[0]) current.push(current[0]);
    else if (size) current.push(apply(matrix, data[at + size - 1] ?? 0, data[at + size] ?? 0));
    at += size + 1;
  }
  return paths;
};

const between = ([x1, y1]: Point, [x2, y2]: Point): Rule[] => {
  if (Math.abs(y1 - y2) <= LEAN && Math.abs(x1 - x2) > 2)
    return [{ direction: 'horizontal', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (Math.abs(x1 - x2) <= LEAN && Math.abs(y1 - y2) > 2)
    return [{ direction: 'vertical', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
};

const strip = (path: Point[]): Rule[] => {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width > 2 * height && width > 2)
    return between([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  if (width <= THICKEST && height > 2 * width && height > 2)
    return between([(left + right) / 2, top], [(left + right) / 2, bottom]);
  return [];
};

/** The lines of a stroked path. */
export const strokedRules = (data: ArrayLike<number>, matrix: Matrix): Rule[] =>
  subpaths(data, matrix).flatMap((path) =>
    path.slice(1).flatMap((point, index) => between(path[index] ?? point, point)),
  );

/** The lines that are drawn as thin filled strips: many word processors draw table borders so. */
export const filledRules = (data: ArrayLike<number>, matrix: Matrix): Rule[] =>
  subpaths(data, matrix).flatMap((path) => (path.length >= 4 && path.length <= 6 ? strip(path) : []));
