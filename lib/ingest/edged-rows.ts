import type { Grid, GridCell, Part } from './document.ts';
import { gridOfLines, numbered } from './grid.ts';
import { clustered } from './pdf/lattice.ts';
import { partsOfText } from './read-text.ts';

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

/** What a Word file holds, in order: lines of text, and the rows of its tables. */
export type BodyPart = { text: string } | { rows: EdgedRow[] };

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
const gridOfEdges = (rows: readonly EdgedRow[]): Grid => {
  const known = rows.flatMap(({ cells }) => (cells ? [cells] : []));
  if (known.length < rows.length)
    return gridOfLines(
      0,
      rows.map(({ texts }) => texts),
    );
  const edges = clustered(
    known.flatMap((cells) => cells.flatMap(({ left, right }) => [left, right])),
    near,
  );
  return { table: 0, height: rows.length, width: edges.length - 1, cells: placed(known, edges), columns: 'exact' };
};

/** The lines and tables of a Word file as parts of a document. */
export const partsOfBody = (body: readonly BodyPart[]): Part[] =>
  numbered(
    body.flatMap((part): Part[] =>
      'rows' in part ? [{ kind: 'grid', grid: gridOfEdges(part.rows) }] : partsOfText(part.text),
    ),
  );
