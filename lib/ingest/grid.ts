import type { Grid, GridCell, Part } from './document.ts';

/** A table cell as a format gives it, before spans are expanded. */
export interface SpannedCell {
  text: string;
  colspan?: number;
  rowspan?: number;
  page?: number;
}

// No form has more; a hostile span must not fill the memory.
const widest = 200;
const tallest = 5000;
const lastColumn = 10_000;
const span = (value: number | undefined, limit: number) =>
  Math.max(1, Math.min(limit, Number.isFinite(value) ? Math.trunc(value ?? 1) : 1));

/** Places every cell of a table with merged cells: columns come from the spans, not from the order. */
export const gridOfSpans = (table: number, rows: readonly (readonly SpannedCell[])[]): Grid => {
  const cells: GridCell[] = [];
  // For each column, the last row that a cell from above reaches into.
  const taken: number[] = [];
  rows.forEach((line, at) => {
    const row = at + 1;
    let column = 1;
    for (const cell of line) {
      while ((taken[column] ?? 0) >= row) column++;
      const columnSpan = column > lastColumn ? 1 : span(cell.colspan, widest);
      const rowSpan = span(cell.rowspan, tallest);
      for (let each = column; each < column + columnSpan; each++) taken[each] = row + rowSpan - 1;
      const page = cell.page === undefined ? {} : { page: cell.page };
      cells.push({ text: cell.text, row, column, rowSpan, columnSpan, ...page });
      column += columnSpan;
    }
  });
  return { table, height: rows.length, width: Math.max(0, taken.length - 1), cells, columns: 'exact' };
};

/** A table without spans. Text keeps the order of cells and not their columns, unless a spreadsheet wrote it. */
export const gridOfLines = (
  table: number,
  rows: readonly (readonly string[])[],
  columns: Grid['columns'] = 'lost',
): Grid => ({
  table,
  height: rows.length,
  width: rows.reduce((widestRow, row) => Math.max(widestRow, row.length), 0),
  cells: rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, row: at + 1, column: column + 1, rowSpan: 1, columnSpan: 1 })),
  ),
  columns,
});

/** The tables of a document numbered from 1. */
export const numbered = (parts: readonly Part[]): Part[] => {
  let table = 0;
  return parts.map((part) => (part.kind === 'grid' ? { kind: 'grid', grid: { ...part.grid, table: ++table } } : part));
};
