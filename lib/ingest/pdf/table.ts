import type { Grid } from '../document.ts';
import { cellText, isFull } from './cell-text.ts';
import type { Glyph } from './drawing.types.ts';
import type { Lattice } from './lattice.ts';
import { type Line, linesOf, splitAt } from './lines.ts';
import { type RuledCell, ruledCells } from './ruled-cells.ts';

export interface TableCell extends RuledCell {
  text: string;
  page: number;
  /** The last line fills the cell to its right edge, so that the text may go on elsewhere. */
  full: boolean;
}

/** A table of one page, or of several once they are joined: rows and columns from 0, `xs` the column borders. */
export interface Table {
  xs: readonly number[];
  height: number;
  cells: readonly TableCell[];
}

/** The interval of `borders` that holds a position, or -1. */
const intervalOf = (borders: readonly number[], position: number): number => {
  if (position < (borders[0] ?? 0) || position > (borders.at(-1) ?? 0)) return -1;
  const next = borders.findIndex((border) => border > position);
  return next < 0 ? borders.length - 2 : next - 1;
};

/** Where a glyph's body is: letters stand on the baseline. */
export const middleOf = ({ x, y, width, size }: Glyph): [number, number] => [x + width / 2, y - size * 0.35];

/** Whether a glyph stands inside a lattice. */
export const inside = ({ xs, ys }: Lattice, glyph: Glyph): boolean => {
  const [x, y] = middleOf(glyph);
  return intervalOf(xs, x) >= 0 && intervalOf(ys, y) >= 0;
};

const centreOf = (glyphs: readonly Glyph[]): Glyph => glyphs[Math.floor((glyphs.length - 1) / 2)] as Glyph;

/** Whether a border runs through a digit: the number is wider than its cell, and is not to be cut there. */
const overflows = (run: Line, xs: readonly number[]): boolean =>
  /^[\d.,+-]+$/.test(run.glyphs.map(({ text }) => text).join('')) &&
  run.glyphs.some(({ x, width }) => xs.some((border) => border > x + width * 0.15 && border < x + width * 0.85));

/** Fills the cells that a lattice draws with the glyphs that stand in them. */
export const tableOf = (lattice: Lattice, glyphs: readonly Glyph[], page: number): Table => {
  const { xs, ys } = lattice;
  const cells = ruledCells(lattice).map((cell) => ({ ...cell, glyphs: [] as Glyph[] }));
  const width = xs.length - 1;
  const owner = new Map<number, (typeof cells)[number]>();
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        owner.set(row * width + column, cell);
  const ownerOf = (glyph: Glyph) => {
    const [x, y] = middleOf(glyph);
    return owner.get(intervalOf(ys, y) * width + intervalOf(xs, x));
  };
  for (const run of linesOf(glyphs).flatMap((line) => splitAt(line, 0.2))) {
    const whole = overflows(run, xs) ? ownerOf(centreOf(run.glyphs)) : undefined;
    for (const glyph of run.glyphs) (whole ?? ownerOf(glyph))?.glyphs.push(glyph);
  }
  const filled = cells.map(({ glyphs: own, ...cell }): TableCell => {
    const right = xs[cell.column + cell.columnSpan] ?? 0;
    const last = linesOf(own).at(-1);
    return { ...cell, page, text: cellText(own, right), full: last !== undefined && isFull(last, right) };
  });
  return { xs, height: ys.length - 1, cells: filled };
};

/** The table as the grid that all readers share. */
export const gridOf = (table: Table, number: number): Grid => ({
  table: number,
  height: table.height,
  width: table.xs.length - 1,
  cells: table.cells.map(({ text, row, column, rowSpan, columnSpan, page }) => ({
    text,
    row: row + 1,
    column: column + 1,
    rowSpan,
    columnSpan,
    page,
  })),
  columns: 'exact',
});
