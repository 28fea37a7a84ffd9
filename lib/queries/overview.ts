import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { kept } from './kept.ts';
import { cellValue, knownCells } from './observations.ts';
import type { AuthorityName } from './view-data.ts';

export interface NamedReport {
  authority: AuthorityName;
  year: number;
  coverage: 'complete' | 'narrative';
}

/** What the first page says of all that is held. */
export interface Overview {
  reports: number;
  complete: number;
  narrative: number;
  authorities: number;
  /** Figures that hold a number. */
  figures: number;
  findings: { error: number; warning: number; info: number };
  firstYear: number | null;
  lastYear: number | null;
  /** The newest report years, and the reports with most requests received. */
  latest: readonly NamedReport[];
  largest: readonly (NamedReport & { received: number })[];
}

const [received] = knownCells(['requests.new.total']);
const receivedValue = sql.raw(received ? cellValue('r', received) : 'null');
const named = sql`json_build_object('authority', ${authorityName}, 'year', r.year, 'coverage', r.coverage, 'received', ${receivedValue})`;

/** The six are found first and described afterwards: describing all to keep six is most of the work. */
const listed = (release: number, order: ReturnType<typeof sql>) => sql`
  coalesce((select json_agg(${named} order by ${order}) from (
      select r.* from report_revision r join authority a using (authority_id) where ${asOf('r', release)}
      order by ${order} limit 6) r
    join (${authorityAndParent}) on a.authority_id = r.authority_id), '[]')`;

/** Totals, the latest and the largest, in one answer. */
export const overview = (db: Database, release: number): Promise<Overview> =>
  kept(db, `overview ${release}`, () =>
    json<Overview>(
      db,
      sql`
      with held as (select count(*) as reports, count(*) filter (where coverage = 'complete') as complete,
          count(distinct authority_id) as authorities, min(year) as first, max(year) as last,
          coalesce(sum(cardinality(array_remove(cells, null)) + cardinality(array_remove(amounts, null))), 0) as figures
        from report_revision r where ${asOf('r', release)}),
      found as (select count(*) filter (where severity = 'error') as error,
          count(*) filter (where severity = 'warning') as warning, count(*) filter (where severity = 'info') as info
        from finding f where ${asOf('f', release)})
      select json_build_object('reports', reports, 'complete', complete, 'narrative', reports - complete,
        'authorities', authorities, 'figures', figures, 'firstYear', first, 'lastYear', last,
        'findings', (select row_to_json(found) from found),
        'latest', ${listed(release, sql`r.year desc, r.release_from desc, a.code`)},
        'largest', ${listed(release, sql`${receivedValue} desc nulls last, a.code`)}) as json from held`,
    ),
  );
