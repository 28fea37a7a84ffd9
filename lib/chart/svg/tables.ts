import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { element } from './element.ts';
import { fitted } from './metrics.ts';
import { label, rule, type Sheet } from './page.ts';

/** A table as a drawing, for the forms of a view that are images; the page has a real one. */

const rowStep = 26;

/** An image holds so many rows; the files hold all. */
const mostRows = 40;

/** The height of a table of so many rows, in pixels. */
export const tableHeight = (rows: number): number =>
  (Math.min(rows, mostRows) + 1) * rowStep + 12 + (rows > mostRows ? rowStep : 0);

/** The table of a view as a drawing: its first rows, and how many there are more. */
export const tables = (sheet: Sheet): string => {
  const { columns, rows } = sheet.model.table;
  const shares = columns.map((column) => (column.numeric ? 1 : 1.6));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map(
    (_, at) => (shares.slice(0, at).reduce((sum, share) => sum + share, 0) / whole) * sheet.width,
  );
  const room = (at: number) => ((shares[at] ?? 1) / whole) * sheet.width - 10;
  const fits = Math.max(0, Math.min(rows.length, mostRows, Math.floor((sheet.height - 12) / rowStep) - 1));
  const cell = (
    words: string,
    at: number,
    row: number,
    more: { weight?: number; italic?: boolean; colour?: string },
  ) => {
    const numeric = columns[at]?.numeric;
    const x = (edges[at] ?? 0) + (numeric ? room(at) : 0);
    return label(sheet, {
      x,
      y: (row + 1) * rowStep - 8,
      words: fitted(words, sheet.size.axis, room(at)),
      size: sheet.size.axis,
      anchor: numeric ? 'end' : 'start',
      ...more,
    });
  };
  const left = rows.length - fits;
  return [
    ...columns.map((column, at) => cell(column.label, at, 0, { weight: 600, colour: 'ink' })),
    ...rows
      .slice(0, fits)
      .flatMap((row, line) => [
        rule(sheet, 0, (line + 1) * rowStep, sheet.width, (line + 1) * rowStep),
        ...row.cells.map((each, at) =>
          cell(each.text, at, line + 1, each.value === null ? { italic: true } : { colour: 'ink' }),
        ),
      ]),
    left > 0
      ? element(
          'g',
          {},
          label(sheet, {
            x: 0,
            y: sheet.height - 4,
            words: say(chartWords.moreRows, sheet.model.lang, { count: left }),
            size: sheet.size.axis,
          }),
        )
      : '',
  ].join('');
};
