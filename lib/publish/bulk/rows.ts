import { cells } from '../../form/cells.ts';
import { stateOfLetter } from '../../form/figure.ts';
import type { BulkEvidence, BulkReport } from '../../queries/bulk.ts';
import type { AnyRow } from '../api/fields.ts';
import type { BulkTable } from './tables.ts';

/** What stands in one column of one row. */
export type BulkValue = string | number | boolean | null;
export type BulkRow = readonly BulkValue[];

const codes = cells.map((cell) => cell.code);

/**
 * A report as rows, one for each cell that its edition asks or that has a figure all the same. Millions of them are
 * made one after another, so it is a loop and makes nothing beside the rows.
 */
export const figureRows = ({ authority, year, values, states }: BulkReport, end: readonly string[] = []): BulkRow[] => {
  const rows: BulkRow[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const state = stateOfLetter(states[at] ?? '');
    if (state !== 'not-asked') rows.push([authority, year, codes[at] ?? '', values[at] ?? null, state, ...end]);
  }
  return rows;
};

/** What a report prints, in the order of the code book. */
export const evidenceRows = ({ authority, year, evidence }: BulkEvidence): AnyRow[] =>
  codes.flatMap((cell) => {
    const found = evidence[cell];
    return found ? [{ authority, year, cell, raw: found.raw, note: found.note ?? null, ...found.place }] : [];
  });

/** What ends every row of a synthetic release. */
export const markOf = ({ fields }: BulkTable): readonly string[] => ('data' in fields ? ['synthetic'] : []);

/** Named values as rows in the order of the table's columns; what is synthetic is marked. */
export const rowsInOrder = (table: BulkTable, named: readonly AnyRow[]): BulkRow[] => {
  const keys = Object.keys(table.fields).filter((key) => key !== 'data');
  return named.map((row) => [...keys.map((key) => row[key] ?? null), ...markOf(table)]);
};
