import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { positionOf } from '../../db/positions.ts';
import { json } from '../../db/rows.ts';
import { cells } from '../../form/cells.ts';

/** A cell that another figure stands in than in the revision before. */
export interface CellChange {
  cell: string;
  before: number | null;
  after: number | null;
}

/** The two arrays of a revision. */
export interface StoredValues {
  cells: readonly (number | null)[];
  amounts: readonly (number | null)[];
}

/** The values of revisions, by their numbers. */
export const valuesOf = async (
  db: Database,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, StoredValues>> => {
  if (revisions.length === 0) return new Map();
  const found = await json<(StoredValues & { revision: number })[]>(
    db,
    sql`select json_agg(json_build_object('revision', revision_id, 'cells', cells, 'amounts', amounts)) as json
      from report_revision
      where revision_id = any(array(select json_array_elements_text(${JSON.stringify(revisions)}::json)::int))`,
  );
  return new Map(found.map((each) => [each.revision, each]));
};

/** Which cells hold another figure after than before. */
export const changesBetween = (before: StoredValues, after: StoredValues): CellChange[] =>
  cells.flatMap((cell) => {
    const { store, idx } = positionOf(cell);
    const [was, is] = [before[store][idx - 1] ?? null, after[store][idx - 1] ?? null];
    return was === is ? [] : [{ cell: cell.code, before: was, after: is }];
  });
