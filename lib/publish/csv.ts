import { headOf, type Value, valuesOf } from './columns.ts';
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
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180: lines end in CRLF, quotes are doubled. */
export const csvText = (rows: readonly (readonly Value[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** A view as CSV. */
export const csvOf = (view: DrawnView): string => csvText([headOf(view), ...valuesOf(view)]);
