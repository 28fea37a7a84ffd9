import type { Figure, Figures } from '../form/figure.ts';
import type { FormColumn } from '../form/types.ts';
import type { LineCell } from './lines.ts';
import { codesOf, type Located, type LocatedRow } from './located.ts';
import { printedNumber } from './number.ts';

/** A rule of the check `integer` that a printed cell breaks. */
export interface BrokenNumber {
  cell: string;
  raw: string;
  breaks: 'fraction' | 'negative' | 'too-large';
}

export interface MadeFigures {
  figures: Figures;
  broken: readonly BrokenNumber[];
}

const numberOf = (text: string, row: LocatedRow, column: FormColumn) =>
  printedNumber(text, column.kind ?? row.row.kind ?? 'count', row.inYuan);

// 1 234 may be one number or two.
const spaced = /^\d{1,3}(?:\s\d{3})+$/;
const closed = (text: string): string => (spaced.test(text) ? text.replace(/\s/g, '') : text);
const isSpaced = (cell: LineCell | null): boolean => cell !== null && spaced.test(cell.text);

/** Whether a row adds up once thousands set by a space are read as one number; a row without a sum proves nothing. */
const addsUpClosed = (row: LocatedRow): boolean => {
  const { columns } = row.block;
  const values = new Map(
    columns.map((column, at): [string, number] => [
      column.key,
      numberOf(closed(row.values[at]?.text ?? ''), row, column).value ?? Number.NaN,
    ]),
  );
  const sums = columns.filter(({ sumOf }) => sumOf);
  const total = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (values.get(key) ?? Number.NaN), 0);
  return sums.length > 0 && sums.every(({ key, sumOf }) => total(sumOf ?? []) === values.get(key));
};

const figureOf = (cell: LineCell, row: LocatedRow, column: FormColumn, closes: boolean) => {
  const number = numberOf(closes ? closed(cell.text) : cell.text, row, column);
  const inferred = row.columns === 'inferred' && number.state === 'printed';
  const figure: Figure = {
    value: number.value,
    raw: cell.text,
    state: inferred ? 'inferred' : number.state,
    place: cell.place,
  };
  return { figure, breaks: number.breaks };
};

// A row whose label is printed and whose columns cannot be told: each cell is doubtful, none has a value.
const ambiguous = (row: LocatedRow): Figure => ({
  value: null,
  raw: row.loose.map((cell) => cell.text).join(' '),
  state: 'ambiguous',
  place: row.loose[0]?.place ?? null,
});

const notPrinted: Figure = { value: null, raw: '', state: 'not-printed', place: null };

/** Figures of the rows found; a cell whose row is not printed has no entry. */
export const figuresOf = (located: Located): MadeFigures => {
  const figures: Figures = {};
  const broken: BrokenNumber[] = [];
  for (const row of located.rows) {
    const codes = codesOf(row);
    const closes = row.values.some(isSpaced) && addsUpClosed(row);
    row.block.columns.forEach((column, at) => {
      const code = codes[at] ?? '';
      const cell = row.values[at];
      if (!cell) {
        figures[code] = row.columns === 'unknown' ? ambiguous(row) : notPrinted;
        return;
      }
      const { figure, breaks } = figureOf(cell, row, column, closes);
      figures[code] = figure;
      if (breaks) broken.push({ cell: code, raw: cell.text, breaks });
    });
  }
  for (const { under } of located.extraRows) addSplit(figures, located, under);
  return { figures, broken };
};

// A row printed only as extra rows under its label has no values of its own.
const addSplit = (figures: Figures, located: Located, under: string) => {
  if (located.rows.some((row) => row.row.key === under)) return;
  const columns = ['items_previous', 'items_change', 'decisions'];
  const first = located.extraRows.find((row) => row.under === under);
  if (under !== 'services' || !first) return;
  for (const column of columns)
    figures[`${under}.${column}`] = { value: null, raw: '', state: 'split', place: first.place };
};
