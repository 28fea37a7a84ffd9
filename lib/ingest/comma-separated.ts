import { parse } from 'csv-parse/sync';
import { isValueLike } from './number.ts';

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

const shortest = 15;

const lineOf = (fields: readonly string[]): CommaLine => {
  const cells = fields.map((field) => field.replace(/\s+/g, ' ').trim());
  const filled = cells.filter(Boolean);
  const prose = cells.every((cell) => !isValueLike(cell)) && cells.some((cell) => cell.length > shortest);
  return filled.length < 2 || prose ? { text: filled.join(',') } : { cells };
};

/** The lines of a comma-separated text; fields in quotation marks may hold commas and line ends. */
export const commaLines = (text: string): CommaLine[] => {
  const records: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return records.map(lineOf);
};
