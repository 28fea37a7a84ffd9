/**
 * The plain shape in which all readers meet: paragraphs and grids in reading order.
 * Nothing after it knows whether the file was HTML, PDF, Word, a spreadsheet or text.
 */

/** A printed cell at its place after spans were expanded; rows and columns count from 1. */
export interface GridCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  page?: number;
}

export interface Grid {
  /** The grid's number in the document, from 1. */
  table: number;
  height: number;
  width: number;
  cells: readonly GridCell[];
  /** `lost`: the text keeps the order of values in a line but not their columns. */
  columns: 'exact' | 'lost';
}

export type Part = { kind: 'text'; text: string; page?: number } | { kind: 'grid'; grid: Grid };

export interface SourceDocument {
  mediaType: string;
  /** The title that the file itself declares (HTML title, first heading), if any. */
  title: string | null;
  publishedOn: string | null;
  parts: readonly Part[];
}
