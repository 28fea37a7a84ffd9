import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { Words } from '../form/types.ts';
import { authorityAndParent, authorityName } from './fragments.ts';
import type { AuthorityName } from './view-data.ts';

/** What happened, newest first, for those who follow an authority or a check. */

/** A report that came in, or came in again. */
export interface ReportEvent {
  authority: AuthorityName;
  year: number;
  kind: 'new' | 'restated';
  release: number;
  publishedAt: string;
  synthetic: boolean;
  checks: { passed: number; failed: number };
}

/** What one check found in one report, from one release on. */
export interface FindingEvent {
  authority: AuthorityName;
  year: number;
  release: number;
  publishedAt: string;
  synthetic: boolean;
  texts: readonly Words[];
}

const most = 100;

const ofRelease = sql.raw(`'release', l.release_id, 'synthetic', l.synthetic,
  'publishedAt', to_char(l.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

/** The versions of an authority's reports, by the release that brought them. */
export const reportEvents = (db: Database, code: string): Promise<readonly ReportEvent[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(x.json order by x.release_from desc, x.year desc), '[]') as json from (
      select r.release_from, r.year, json_build_object('authority', ${authorityName}, 'year', r.year, ${ofRelease},
        'kind', case when exists (select 1 from report_revision o where o.authority_id = r.authority_id
          and o.year = r.year and o.release_to = r.release_from) then 'restated' else 'new' end,
        'checks', json_build_object('passed', r.checks_passed, 'failed', r.checks_failed)) as json
      from report_revision r join (${authorityAndParent}) on a.authority_id = r.authority_id
      join release l on l.release_id = r.release_from
      where a.code = ${code} order by r.release_from desc, r.year desc limit ${most}) x`,
  );

/** The findings of a check, one event for each report and release. */
export const findingEvents = (db: Database, check: string): Promise<readonly FindingEvent[]> =>
  json(
    db,
    sql`
    with events as (select f.authority_id, f.year, f.release_from,
        json_agg(f.words order by f.at, f.finding_id) as texts
      from finding f where f.check_code = ${check}
      group by f.release_from, f.year, f.authority_id order by f.release_from desc, f.year desc, f.authority_id limit ${most})
    select coalesce(json_agg(json_build_object('authority', ${authorityName}, 'year', e.year, ${ofRelease},
      'texts', e.texts) order by e.release_from desc, e.year desc, a.code), '[]') as json
    from events e join (${authorityAndParent}) on a.authority_id = e.authority_id
    join release l on l.release_id = e.release_from`,
  );
