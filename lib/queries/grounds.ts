import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { kept } from './kept.ts';
import { cellValue, knownCells } from './observations.ts';
import type { AuthorityName } from './view-data.ts';

/** One report that used a ground, with the size of what it concluded. */
export interface GroundReport {
  authority: AuthorityName;
  year: number;
  count: number;
  concluded: number | null;
}

export interface GroundYear {
  year: number;
  /** Complete reports that state the row. */
  reports: number;
  count: number;
  concluded: number;
}

export interface GroundUse {
  years: readonly GroundYear[];
  most: readonly GroundReport[];
}

/** How often complete reports use a row of table 3, by year, and which used it most. */
export const groundUse = (db: Database, release: number, row: string, limit = 20): Promise<GroundUse> =>
  kept(db, `ground ${release} ${row}`, () => {
    const [used, all] = knownCells([`${row}.total`, 'concluded.total.total']).map((cell) =>
      sql.raw(cellValue('r', cell)),
    );
    return json<GroundUse>(
      db,
      sql`
      with used as (select r.authority_id, r.year, ${used} as count, ${all} as concluded from report_revision r
        where ${asOf('r', release)} and r.coverage = 'complete' and ${used} is not null)
      select json_build_object(
        'years', coalesce((select json_agg(y order by y.year) from (select year, count(*) as reports,
          sum(count) as count, coalesce(sum(concluded), 0) as concluded from used group by year) y), '[]'),
        'most', coalesce((select json_agg(x.json) from (
          select json_build_object('authority', ${authorityName}, 'year', u.year, 'count', u.count, 'concluded', u.concluded) as json
          from used u join (${authorityAndParent}) on a.authority_id = u.authority_id
          where u.count > 0 order by u.count desc, a.code, u.year limit ${limit}) x), '[]')) as json`,
    );
  });
