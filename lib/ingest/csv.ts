import { parse } from 'csv-parse/sync';

/** The rows of a CSV text as objects, by the names in its first row. */
export const csvRecords = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, skip_empty_lines: true });
