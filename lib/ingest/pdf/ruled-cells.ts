import type { Rule } from './drawing.types.ts';
import { type Lattice, NEAR } from './lattice.ts';

/** A cell of a ruled table, in rows and columns of its lattice, from 0. */
export interface RuledCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Whether rules on the line `at` cover more than half of the way from `from` to `to`. */
const walled = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  let covered = 0;
  for (const rule of rules)
    if (Math.abs(rule.at - at) <= NEAR) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return covered > (to - from) / 2;
};

/** Which squares of the lattice no rule parts: each square's number is that of the first square of its cell. */
const joined = ({ xs, ys, rules }: Lattice): Int32Array => {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const owner = Int32Array.from({ length: width * height }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  const unite = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)];
    owner[Math.max(first, second)] = Math.min(first, second);
  };
  const level = rules.filter(({ direction }) => direction === 'horizontal');
  const upright = rules.filter(({ direction }) => direction === 'vertical');
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [left, right, top, bottom] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0];
      const here = row * width + column;
      if (column + 1 < width && !walled(upright, right, top, bottom)) unite(here, here + 1);
      if (row + 1 < height && !walled(level, bottom, left, right)) unite(here, here + width);
    }
  return owner.map((_, index) => root(index));
};

const boxOf = (squares: readonly number[], width: number): RuledCell => {
  const rows = squares.map((square) => Math.floor(square / width));
  const columns = squares.map((square) => square % width);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rowSpan: Math.max(...rows) - row + 1, columnSpan: Math.max(...columns) - column + 1 };
};

// Squares that form no rectangle (a line is missing inside) are no cell: each row's run of squares stands alone.
const runs = (squares: readonly number[], width: number): RuledCell[] => {
  const cells: RuledCell[] = [];
  for (const square of squares) {
    const [row, column] = [Math.floor(square / width), square % width];
    const last = cells.at(-1);
    if (last?.row === row && last.column + last.columnSpan === column) last.columnSpan++;
    else cells.push({ row, column, rowSpan: 1, columnSpan: 1 });
  }
  return cells;
};

/** The cells that the rules of a lattice draw, in reading order. */
export const ruledCells = (lattice: Lattice): RuledCell[] => {
  const width = lattice.xs.length - 1;
  const members = new Map<number, number[]>();
  joined(lattice).forEach((owner, square) => {
    members.set(owner, [...(members.get(owner) ?? []), square]);
  });
  return [...members.values()]
    .flatMap((squares) => {
      const box = boxOf(squares, width);
      return box.rowSpan * box.columnSpan === squares.length ? [box] : runs(squares, width);
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
};
