import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { findingJson, type StoredFinding } from './finding-rows.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { kept } from './kept.ts';
import type { AuthorityName } from './view-data.ts';

/** How often a check found something in a release. */
export interface CheckCount {
  check: string;
  findings: number;
  reports: number;
  /** Findings that a person called a false alarm. */
  falseAlarms: number;
}

/** The verdict by which a finding counts as a false alarm. */
export const falseAlarm = 'false-alarm';

const verdictOfFinding = sql.raw(`left join verdict v
  on v.authority_code = a.code and v.year = f.year and v.check_code = f.check_code and v.at = f.at`);

/** Counts for the register of checks; checks that found nothing are not listed. */
export const checkCounts = (db: Database, release: number): Promise<readonly CheckCount[]> =>
  kept(db, `checks ${release}`, () =>
    json<CheckCount[]>(
      db,
      sql`
      select coalesce(json_agg(x order by x.check), '[]') as json from (
        select f.check_code as check, count(*) as findings, count(distinct (f.authority_id, f.year)) as reports,
          count(*) filter (where v.verdict = ${falseAlarm}) as "falseAlarms"
        from finding f join authority a using (authority_id) ${verdictOfFinding}
        where ${asOf('f', release)} group by f.check_code) x`,
    ),
  );

export interface FindingQuery {
  check?: string;
  authority?: string;
  year?: number;
  severity?: 'error' | 'warning' | 'info';
  /** For the next page: how many to pass over. */
  offset?: number;
  limit?: number;
}

export type ListedFinding = StoredFinding & { authority: AuthorityName; year: number };

/** Findings by check, authority, year or severity, the newest years first, and how many there are in all. */
export const listFindings = (
  db: Database,
  release: number,
  { check, authority, year, severity, offset = 0, limit = 100 }: FindingQuery,
): Promise<{ findings: readonly ListedFinding[]; of: number }> => {
  const which = sql`${asOf('f', release)}
    and (${check ?? null}::text is null or f.check_code = ${check ?? null}::text)
    and (${authority ?? null}::text is null or a.code = ${authority ?? null}::text)
    and (${year ?? null}::int is null or f.year = ${year ?? null}::int)
    and (${severity ?? null}::text is null or f.severity = ${severity ?? null}::text)`;
  return json(
    db,
    sql`
    select json_build_object(
      'of', (select count(*) from finding f join authority a using (authority_id) where ${which}),
      'findings', coalesce((select json_agg(x.json order by x.year desc, x.code, x.check_code, x.finding_id) from (
        select ${findingJson}::jsonb || jsonb_build_object('authority', ${authorityName}, 'year', f.year) as json,
          f.year, a.code, f.check_code, f.finding_id
        from finding f join (${authorityAndParent}) on a.authority_id = f.authority_id ${verdictOfFinding}
        where ${which} order by f.year desc, a.code, f.check_code, f.finding_id
        limit ${Math.min(limit, 5000)} offset ${offset}) x), '[]')) as json`,
  );
};
