import type { Grid, GridCell } from './document.ts';
import { gridOfLines } from './grid.ts';
import { clustered } from './pdf/lattice.ts';

/** A cell of a row that names its borders: merged with the cell left of it or above it, or one of its own. */
export interface EdgedCell {
  text: string;
  left: number;
  right: number;
  merged: 'left' | 'above' | null;
}

/** A row of a Word table, which says for itself where its cells begin and end; null where it does not say it. */
export interface EdgedRow {
  texts: readonly string[];
  cells: readonly EdgedCell[] | null;
}

// Twentieths of a point: borders that were dragged by hand lie this far apart.
const near = 40;

const columnAt = (edges: readonly number[], x: number): number =>
  edges.reduce((best, edge, at) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? at : best), 0);

const placed = (rows: readonly (readonly EdgedCell[])[], edges: readonly number[]): GridCell[] => {
  const placedCells: GridCell[] = [];
  // The cell that stands in each column of the row above.
  const above = new Map<number, GridCell>();
  rows.forEach((row, at) => {
    let before: GridCell | undefined;
    for (const { text, left, right, merged } of row) {
      const column = columnAt(edges, left) + 1;
      const columnSpan = Math.max(1, columnAt(edges, right) + 1 - column);
      const over = above.get(column);
      if (merged === 'left' && before) before.columnSpan = column + columnSpan - before.column;
      else if (merged === 'above' && over) {
        over.rowSpan = at + 2 - over.row;
        before = over;
      } else {
        before = { text, row: at + 1, column, rowSpan: 1, columnSpan };
        placedCells.push(before);
      }
      above.set(column, before);
    }
  });
  return placedCells;
};

/** The grid of a Word table: by the borders where every row names them, else by the order of its cells. */
export const gridOfEdges = (table: number, rows: readonly EdgedRow[]): Grid => {
  const known = rows.flatMap(({ cells }) => (cells ? [cells] : []));
  if (known.length < rows.length)
    return gridOfLines(
      table,
      rows.map(({ texts }) => texts),
    );
  const edges = clustered(
    known.flatMap((cells) => cells.flatMap(({ left, right }) => [left, right])),
    near,
  );
  return { table, height: rows.length, width: edges.length - 1, cells: placed(known, edges), columns: 'exact' };
};
