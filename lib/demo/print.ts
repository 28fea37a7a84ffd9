import { amountCells } from '../db/positions.ts';
import { cells } from '../form/cells.ts';
import type { EditionId } from '../form/types.ts';
import { closedAll, closedThree, totalColumn } from './places.ts';

/** Positions that an edition prints, by how it prints （六）其他处理. */
const printedBy = (edition: EditionId, closedInOne: boolean): boolean[] =>
  cells.map(({ table, row, editions }) => {
    if (table === null || !editions.includes(edition)) return false;
    if (row === 'closed.all') return closedInOne;
    return !(closedInOne && row.startsWith('closed.'));
  });

const masks: Record<EditionId, readonly [three: boolean[], one: boolean[]]> = {
  '2019': [printedBy('2019', true), printedBy('2019', true)],
  '2021': [printedBy('2021', false), printedBy('2021', true)],
};

const amounts = amountCells.map((cell) => cell.index - 1);

/** The figures of a year as a form prints them: what it does not ask is null. */
export const printOn = (edition: EditionId, closedInOne: boolean, full: readonly number[]): (number | null)[] => {
  const mask = masks[edition][closedInOne ? 1 : 0];
  const values = full.map((value, at): number | null => (mask[at] ? value : null));
  if (mask[closedAll])
    for (let column = 0; column <= totalColumn; column += 1)
      values[closedAll + column] = closedThree.reduce((sum, place) => sum + (full[place + column] ?? 0), 0);
  // Sums of decimals carry dust behind the fourth place.
  for (const at of amounts) values[at] = mask[at] ? Math.round((full[at] ?? 0) * 10_000) / 10_000 : null;
  return values;
};
