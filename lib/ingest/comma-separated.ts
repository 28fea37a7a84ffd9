import { parse } from 'csv-parse/sync';
import { isPageNumber } from './lines.ts';
import { isValueLike } from './number.ts';
import { sectionHeading } from './sections.ts';

// Prose has commas too, but not line after line between numbers and blanks.
const fewestRows = 8;
const fewestValues = 3;

const looksTabular = (line: string): boolean => {
  const fields = line.split(',');
  return fields.length > fewestValues && fields.filter((field) => isValueLike(field.trim())).length >= fewestValues;
};

/** Whether a text is a table saved with commas between its cells, as spreadsheets do. */
export const isCommaSeparated = (lines: readonly string[]): boolean => {
  let rows = 0;
  for (const line of lines) {
    if (line.includes('\t')) return false;
    if (looksTabular(line)) rows++;
  }
  return rows >= fewestRows;
};

/** A row of cells, or a line of text that a spreadsheet kept in one cell. */
export type CommaLine = { cells: string[] } | { text: string };

/** The lines of a comma-separated text; `exact` where each has as many cells as the sheet has columns. */
export interface CommaText {
  lines: CommaLine[];
  exact: boolean;
}

const shortest = 15;

const lineOf = (cells: string[]): CommaLine => {
  const filled = cells.filter(Boolean);
  const prose = cells.every((cell) => !isValueLike(cell)) && cells.some((cell) => cell.length > shortest);
  return filled.length < 2 || prose ? { text: filled.join(',') } : { cells };
};

// The number of a page ends a table: the columns of the next page may stand elsewhere.
const endsTable = (text: string): boolean =>
  sectionHeading(text) !== null || /[。；]/.test(text) || isPageNumber(text) || isValueLike(text);

// A cell alone on its line is a label without values where a table has begun.
const linesOfSheet = (rows: readonly string[][]): CommaLine[] => {
  let begun = false;
  return rows.map((cells) => {
    const filled = cells.filter(Boolean);
    const [first = ''] = filled;
    const alone = filled.length < 2 && (!begun || endsTable(first));
    begun = !alone;
    return alone ? { text: first } : { cells };
  });
};

/** Reads comma-separated lines; fields in quotation marks may hold commas and line ends. */
export const commaText = (text: string): CommaText => {
  const records: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const rows = records.map((fields) => fields.map((field) => field.replace(/\s+/g, ' ').trim()));
  // A spreadsheet writes a cell for every column, and blanks where merged cells reach over.
  const exact = rows.every(({ length }) => length === rows[0]?.length);
  return { lines: exact ? linesOfSheet(rows) : rows.map(lineOf), exact };
};
