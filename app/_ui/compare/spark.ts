import type { Evaluation } from '../../../lib/form/evaluate.ts';

/** One year of a small chart; null where there is no report or no value. */
export interface SparkPoint {
  year: number;
  evaluation: Evaluation | null;
}

const [width, height, pad] = [84, 22, 3];

/** The scale that all small charts of a measure share: from its lowest to its highest value. */
export const sparkDomain = (rows: readonly (readonly SparkPoint[])[]): readonly [number, number] => {
  const values = rows.flat().flatMap(({ evaluation }) => evaluation?.value ?? []);
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
};

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The paths of a small chart: a line over neighbouring years that have values, a dot where a value stands alone or last,
 * a tick on the ground where there is none. A gap stays open.
 */
export const sparkMarks = (points: readonly SparkPoint[], [low, high]: readonly [number, number]) => {
  const x = (at: number) => round(points.length < 2 ? width / 2 : pad + (at / (points.length - 1)) * (width - 2 * pad));
  const y = (value: number) =>
    round(height - pad - (high === low ? 0.5 : (value - low) / (high - low)) * (height - 2 * pad));
  const valueAt = (at: number) => points[at]?.evaluation?.value ?? null;
  const last = points.findLastIndex((_, at) => valueAt(at) !== null);
  let line = '';
  const [dots, gaps]: [{ x: number; y: number; small: boolean }[], number[]] = [[], []];
  for (const [at, { evaluation }] of points.entries()) {
    const value = valueAt(at);
    if (value === null) {
      gaps.push(x(at));
      continue;
    }
    line += `${valueAt(at - 1) === null ? 'M' : 'L'}${x(at)} ${y(value)}`;
    const alone = valueAt(at - 1) === null && valueAt(at + 1) === null;
    if (alone || at === last) dots.push({ x: x(at), y: y(value), small: evaluation?.small ?? false });
  }
  return { width, height, ground: height - pad + 0.5, line, dots, gaps };
};
