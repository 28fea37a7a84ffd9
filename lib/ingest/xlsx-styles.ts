import { load } from 'cheerio';
import { format } from 'numfmt';

// ECMA-376 Part 1, 18.8.30: formats that a file may use by number without writing them down.
const builtIn: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  49: '@',
};

/** The number format of each cell style, in the order of their numbers. */
export const formatsOf = (styles: string): string[] => {
  const $ = load(styles, { xml: true });
  const own = new Map(
    $('numFmts > numFmt')
      .toArray()
      .map((node) => [$(node).attr('numFmtId'), $(node).attr('formatCode')]),
  );
  return $('cellXfs > xf')
    .toArray()
    .map((node) => {
      const id = $(node).attr('numFmtId') ?? '0';
      return own.get(id) ?? builtIn[Number(id)] ?? 'General';
    });
};

/** A number as the spreadsheet shows it. */
export const displayed = (raw: string, pattern: string): string => {
  const value = Number(raw);
  // In General a number shows the digits it is stored with.
  if (raw === '' || !Number.isFinite(value)) return raw;
  try {
    return format(pattern, pattern === 'General' ? Number(value.toPrecision(15)) : value).trim();
  } catch {
    return raw;
  }
};
