import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, authorityAndParent, authorityName, deadlineDays, intArray, textArray } from './fragments.ts';
import type { AuthorityName, Level } from './view-data.ts';

/** What is known of a report beside its figures. */
export interface ListedReport {
  authority: AuthorityName;
  year: number;
  level: Level;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  /** The release that brought this version of it. */
  release: number;
  publishedOn: string | null;
  /** Days after the legal deadline; negative is early; null where the date is unknown. */
  deadlineDays: number | null;
  checks: { passed: number; failed: number };
  document: { title: string | null; mediaType: string | null; sha256: string | null; sourceUrl: string | null };
}

export interface ReportQuery {
  authorities?: readonly string[];
  level?: Level;
  /** All authorities under this one, however deep. */
  parent?: string;
  years?: readonly number[];
  /** The last report of the page before. */
  after?: { code: string; year: number };
  limit: number;
}

/** A ListedReport from `r` (report_revision), `a` with its parent `p`, and `d` (document). */
export const listedReport: SQL = sql`json_build_object('authority', ${authorityName}, 'year', r.year, 'level', r.level,
  'edition', r.edition_id, 'coverage', r.coverage, 'release', r.release_from, 'publishedOn', d.published_on,
  'deadlineDays', ${deadlineDays}, 'checks', json_build_object('passed', r.checks_passed, 'failed', r.checks_failed),
  'document', json_build_object('title', d.title, 'mediaType', d.media_type, 'sha256', d.sha256, 'sourceUrl', d.source_url))`;

const conditions = (release: number, { authorities, level, parent, years }: ReportQuery): SQL[] => [
  asOf('r', release),
  ...(authorities ? [sql`a.code = any(${textArray(authorities)})`] : []),
  ...(years ? [sql`r.year = any(${intArray(years)})`] : []),
  ...(level === undefined ? [] : [sql`r.level = ${level}::int`]),
  ...(parent === undefined
    ? []
    : [
        sql`a.authority_id in (select t.authority_id from authority_tree t
          join authority u on u.authority_id = t.ancestor_id where u.code = ${parent}::text)`,
      ]),
];

/** Reports by code and year, and how many meet the query in all. Codes are compared by their bytes on every server. */
export const listReports = (
  db: Database,
  release: number,
  query: ReportQuery,
): Promise<{ reports: readonly ListedReport[]; of: number }> => {
  const which = conditions(release, query);
  const { after, limit } = query;
  const behind = after ? [sql`(a.code collate "C", r.year) > (${after.code}::text, ${after.year}::int)`] : [];
  return json(
    db,
    sql`
    with page as materialized (select r.revision_id from report_revision r join authority a using (authority_id)
      where ${sql.join([...which, ...behind], sql` and `)} order by a.code collate "C", r.year limit ${limit})
    select json_build_object(
      'of', (select count(*) from report_revision r join authority a using (authority_id)
        where ${sql.join(which, sql` and `)}),
      'reports', coalesce((select json_agg(${listedReport} order by a.code collate "C", r.year)
        from page join report_revision r using (revision_id)
        join (${authorityAndParent}) on a.authority_id = r.authority_id join document d using (document_id)), '[]')) as json`,
  );
};
