import { headOf, rowValuesOf, type Value } from './columns.ts';
import type { DrawnView } from './drawn-view.ts';

/** Without it Excel reads Chinese as another encoding. */
const byteOrderMark = '\uFEFF';

// A spreadsheet runs what begins like this; Tab and CR too, since they are trimmed first (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run gets an apostrophe in front; numbers are never touched. */
export const harmless = (value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return formula.test(value) ? `'${value}` : value;
};

const field = (value: Value): string => {
  if (typeof value === 'number') return `${value}`;
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of a file that has begun already. */
export const csvLines = (rows: readonly (readonly Value[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** RFC 4180: lines end in CRLF, quotes are doubled. */
export const csvText = (rows: readonly (readonly Value[])[]): string => byteOrderMark + csvLines(rows);

const rowsAtOnce = 500;

/** A view as CSV, piece by piece: the head, then some hundred rows at a time. */
export function* csvPiecesOf(view: DrawnView): Generator<string> {
  yield csvText([headOf(view)]);
  let rows: Value[][] = [];
  for (const row of rowValuesOf(view)) {
    if (rows.push(row) < rowsAtOnce) continue;
    yield csvLines(rows);
    rows = [];
  }
  if (rows.length) yield csvLines(rows);
}

/** A view as CSV. */
export const csvOf = (view: DrawnView): string => [...csvPiecesOf(view)].join('');
