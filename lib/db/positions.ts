import { type Cell, cells } from '../form/cells.ts';

/** Cells of the form whose values are amounts, in code-book order: their place in `amounts`, for ever. */
export const amountCells: readonly Cell[] = cells.filter((cell) => cell.kind === 'amount');

const amountIndex = new Map(amountCells.map((cell, at) => [cell.code, at + 1]));

/** Which array holds a cell, and where in it (from 1, as PostgreSQL counts). */
export const positionOf = (cell: Cell): { store: 'cells' | 'amounts'; idx: number } => {
  const amount = amountIndex.get(cell.code);
  return amount === undefined ? { store: 'cells', idx: cell.index } : { store: 'amounts', idx: amount };
};

/** Both arrays of a report as they are stored: taking them apart in the database, cell by cell, is many times slower. */
export interface StoredFigures {
  cells: readonly (number | null)[];
  amounts: readonly (number | null)[];
}

const positions = cells.map(positionOf);

/** The figures in the order of the code book. */
export const inOrder = (stored: StoredFigures): (number | null)[] =>
  positions.map(({ store, idx }) => stored[store][idx - 1] ?? null);
