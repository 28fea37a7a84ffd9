import type { Grid, GridCell } from '../../../lib/ingest/document.ts';
import { gridOfSpans } from '../../../lib/ingest/grid.ts';
import type { PrintedTable } from '../printed-report.ts';

/** A printed table with every cell at its place, as formats with merged cells need it. */
export const placed = (table: PrintedTable): Grid => gridOfSpans(1, table.rows);

/** The cells that begin in a row or reach into it from above, from left to right. */
export const acrossRow = (grid: Grid, row: number): GridCell[] =>
  grid.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).sort((a, b) => a.column - b.column);

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
