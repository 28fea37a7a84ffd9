import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { asOf } from './fragments.ts';
import { keptJson } from './kept.ts';
import { cellValue, knownCells } from './observations.ts';

export interface FullestYear {
  year: number;
  /** Authorities with a complete report for it, those with most requests first. */
  authorities: readonly string[];
  /** Districts and counties with a complete report for it, of those that existed. */
  districts: { complete: number; of: number };
}

const [received] = knownCells(['requests.new.total']).map((cell) => sql.raw(cellValue('r', cell)));

/** The last year with more than half as many complete reports as the best one; null where there are none. */
export const fullestYear = (db: Database, release: number, limit = 8): Promise<FullestYear | null> =>
  keptJson<FullestYear | null>(
    db,
    release,
    sql`
    with counted as (select x.year, sum(x.n) as n from rollup x join authority p on p.authority_id = x.parent_id
      where p.level = 0 and ${asOf('x', release)} and x.n > 0 group by x.year),
    fullest as materialized (select year from counted where n * 2 > (select max(n) from counted) order by year desc limit 1),
    held as (select r.year, a.code, ${received} as received from report_revision r join authority a using (authority_id)
      where r.year = (select year from fullest) and ${asOf('r', release)} and r.coverage = 'complete')
    select (select json_build_object('year', f.year,
      'districts', json_build_object(
        'complete', (select coalesce(sum(x.n), 0) from rollup x join authority p on p.authority_id = x.parent_id
          where p.level = 0 and x.level = 3 and x.year = f.year and ${asOf('x', release)}),
        'of', (select count(*) from authority a where a.level = 3
          and coalesce(a.valid_from, 0) <= f.year and coalesce(a.valid_to, 9999) >= f.year)),
      'authorities', (select json_agg(x.code) from (
        select code from held where year = f.year order by received desc nulls last, code limit ${limit}) x))
      from fullest f) as json`,
  );
