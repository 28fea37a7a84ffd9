import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import { allValues } from './observations.ts';
import type { AuthorityName } from './view-data.ts';

/** Everything of a release, some authorities at a time: no file of it is ever held whole. */

/** The printed figures of one report, in the order of the code book; `states` has a letter for each. */
export interface BulkReport {
  authority: string;
  year: number;
  values: readonly (number | null)[];
  states: string;
}

export interface BulkFinding {
  authority: AuthorityName;
  year: number;
  check: string;
  at: string;
  left: string | null;
  right: string | null;
  severity: 'error' | 'warning' | 'info';
  text: { zh: string; en: string };
}

/** The codes of all authorities, ordered by their bytes, so that every server gives the same order. */
export const allCodes = async (db: Database): Promise<string[]> =>
  (await json<string[]>(db, sql`select coalesce(json_agg(code), '[]') as json from authority`)).sort();

/** All figures of the reports of these authorities. */
export const bulkReports = (db: Database, release: number, codes: readonly string[]): Promise<BulkReport[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', a.code, 'year', r.year, 'values', ${allValues('r')},
      'states', r.states) order by a.code collate "C", r.year), '[]') as json
    from report_revision r join authority a using (authority_id)
    where a.code = any(${textArray(codes)}) and ${asOf('r', release)}`,
  );

/** All findings on these authorities; ordered by what they say, since their numbers differ from server to server. */
export const bulkFindings = (db: Database, release: number, codes: readonly string[]): Promise<BulkFinding[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', ${authorityName}, 'year', f.year, 'check', f.check_code,
      'at', f.at, 'left', f.left_value, 'right', f.right_value, 'severity', f.severity, 'text', f.words)
      order by a.code collate "C", f.year, f.check_code collate "C", f.at collate "C", f.left_value collate "C",
        f.right_value collate "C", f.words::text collate "C"), '[]') as json
    from finding f join (${authorityAndParent}) on a.authority_id = f.authority_id
    where a.code = any(${textArray(codes)}) and ${asOf('f', release)}`,
  );

/** These authorities, with the number of their reports in the release. */
export const bulkAuthorities = (
  db: Database,
  release: number,
  codes: readonly string[],
): Promise<(AuthorityName & { reports: number })[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(${authorityName}::jsonb || jsonb_build_object('reports',
      (select count(*) from report_revision r where r.authority_id = a.authority_id and ${asOf('r', release)}))
      order by a.code collate "C"), '[]') as json
    from ${authorityAndParent} where a.code = any(${textArray(codes)})`,
  );
