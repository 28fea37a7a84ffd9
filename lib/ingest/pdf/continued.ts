import { isValueLike } from '../number.ts';
import { clustered, NEAR } from './lattice.ts';
import type { Table, TableCell } from './table.ts';

// 1. / （一） / 三、 begin a row of their own; a piece of a torn label does not.
const startsItem = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/;

/** Whether a table at the top of a page may go on with one from the bottom of the page before. */
export const continues = (above: Table, below: Table): boolean => {
  const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 0)) <= 3 * NEAR;
  return near(above.xs[0], below.xs[0]) && near(above.xs.at(-1), below.xs.at(-1));
};

const textsOfRow = (table: Table, row: number): string =>
  table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => cell.text.replace(/\s/g, ''))
    .join('|');

/** How many rows below repeat the heading rows above: word processors print them again on each page. */
const repeatedRows = (above: Table, below: Table): number => {
  let count = 0;
  while (count < below.height && count < above.height) {
    const text = textsOfRow(below, count);
    if (text !== textsOfRow(above, count) || /\d/.test(text) || !/[^|]/.test(text)) break;
    count++;
  }
  return count;
};

const columnIn = (xs: readonly number[], x: number | undefined): number => {
  const distances = xs.map((at) => Math.abs(at - (x ?? 0)));
  return distances.indexOf(Math.min(...distances));
};

/** A table's cells on the column borders of the joined table, `down` rows further down. */
const moved = (table: Table, xs: readonly number[], down: number): TableCell[] =>
  table.cells.map((cell) => {
    const column = columnIn(xs, table.xs[cell.column]);
    const columnSpan = Math.max(1, columnIn(xs, table.xs[cell.column + cell.columnSpan]) - column);
    return { ...cell, row: cell.row + down, column, columnSpan };
  });

const goesOn = (above: TableCell, below: TableCell): boolean => {
  if (above.text === '' || below.text === '') return true;
  return above.full && !startsItem.test(below.text) && !isValueLike(above.text) && !isValueLike(below.text);
};

/** Whether a cell heads the rows to its right: cells over figures end with their page, labels of groups go on. */
const headsRow = (below: TableCell, starts: readonly TableCell[]): boolean =>
  starts.some((cell) => cell.column > below.column && /\p{L}/u.test(cell.text));

const united = (above: TableCell, below: TableCell): TableCell => ({
  ...above,
  text: above.text + below.text,
  page: above.text === '' ? below.page : above.page,
  rowSpan: above.rowSpan + below.rowSpan,
  full: below.text === '' ? above.full : below.full,
});

/** Joins what a page break tore apart: a whole row, or only the labels that span several rows. */
const mended = (cells: readonly TableCell[], boundary: number): TableCell[] => {
  const ends = cells.filter((cell) => cell.row + cell.rowSpan === boundary);
  const starts = cells.filter((cell) => cell.row === boundary);
  const pairs = starts.flatMap((below) => {
    const above = ends.find((cell) => cell.column === below.column && cell.columnSpan === below.columnSpan);
    return above ? [{ above, below }] : [];
  });
  const rowTorn =
    pairs.length === starts.length &&
    pairs.length === ends.length &&
    pairs.every(({ above, below }) => goesOn(above, below)) &&
    pairs.some(({ below }) => below.text !== '');
  const torn = pairs.filter(({ above, below }) =>
    rowTorn ? true : (above.rowSpan > 1 || below.rowSpan > 1) && goesOn(above, below) && headsRow(below, starts),
  );
  const gone = new Set(torn.flatMap(({ above, below }) => [above, below]));
  return [...cells.filter((cell) => !gone.has(cell)), ...torn.map(({ above, below }) => united(above, below))];
};

/** One table of two that a page break parted. */
export const joinTables = (above: Table, below: Table): Table => {
  const repeated = repeatedRows(above, below);
  const rest = below.cells.filter((cell) => cell.row >= repeated);
  const xs = clustered([...above.xs, ...below.xs], NEAR + 1);
  const cells = mended(
    [...moved(above, xs, 0), ...moved({ ...below, cells: rest }, xs, above.height - repeated)],
    above.height,
  );
  return {
    xs,
    height: above.height + below.height - repeated,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
};
