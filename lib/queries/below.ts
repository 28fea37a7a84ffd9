import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf } from './fragments.ts';
import { cellValue, knownCells } from './observations.ts';

/** What those directly below an authority report of one cell in a year. Departments have no known number. */
export interface BelowSum {
  cell: string;
  governments: { n: number; of: number; sum: number | null };
  departments: { n: number; sum: number | null };
}

interface Answer {
  of: number;
  governments: { n: number; sum: number | null }[];
  departments: { n: number; sum: number | null }[];
}

/** Sums over the governments and the departments directly below, cell by cell, with how many are in each. */
export const belowOf = async (
  db: Database,
  release: number,
  code: string,
  year: number,
  codes: readonly string[],
): Promise<readonly BelowSum[]> => {
  const values = knownCells(codes).map((cell) => cellValue('r', cell));
  const sums = (which: string) =>
    sql.raw(
      `json_build_array(${values.map((value) => `json_build_object('n', count(${value}) filter (where ${which}), 'sum', sum(${value}) filter (where ${which}))`).join()})`,
    );
  const { of, governments, departments } = await json<Answer>(
    db,
    sql`
    select json_build_object('of', count(*) filter (where c.level between 1 and 3),
      'governments', ${sums('c.level between 1 and 3')}, 'departments', ${sums('c.level = 4')}) as json
    from authority me join authority c on c.parent_id = me.authority_id
      and coalesce(c.valid_from, 0) <= ${year} and coalesce(c.valid_to, 9999) >= ${year}
    left join report_revision r on r.authority_id = c.authority_id and r.year = ${year} and ${asOf('r', release)}
    where me.code = ${code}`,
  );
  return codes.map((cell, at) => ({
    cell,
    governments: { of, n: 0, sum: null, ...governments[at] },
    departments: { n: 0, sum: null, ...departments[at] },
  }));
};
