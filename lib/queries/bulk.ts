import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { json } from '../db/rows.ts';
import type { StoredEvidence } from '../db/stored.ts';
import { cells } from '../form/cells.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import { type ListedReport, listedReport } from './report-list.ts';
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

interface Stored extends Omit<BulkReport, 'values'> {
  cells: (number | null)[];
  amounts: (number | null)[];
}

const positions = cells.map(positionOf);

/** The stored arrays whole: taking them apart in the database, cell by cell, is many times slower. */
const toBulkReport = ({ cells, amounts, ...rest }: Stored): BulkReport => ({
  ...rest,
  values: positions.map(({ store, idx }) => (store === 'cells' ? cells : amounts)[idx - 1] ?? null),
});

/** All figures of the reports of these authorities. */
export const bulkReports = async (db: Database, release: number, codes: readonly string[]): Promise<BulkReport[]> => {
  const stored = await json<Stored[]>(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', a.code, 'year', r.year, 'cells', r.cells,
      'amounts', r.amounts, 'states', r.states) order by a.code collate "C", r.year), '[]') as json
    from report_revision r join authority a using (authority_id)
    where a.code = any(${textArray(codes)}) and ${asOf('r', release)}`,
  );
  return stored.map(toBulkReport);
};

/** What one report prints, cell by cell, and where. */
export interface BulkEvidence {
  authority: string;
  year: number;
  evidence: Record<string, StoredEvidence>;
}

/** The printed text and place of every cell of the reports of these authorities that was read from a document. */
export const bulkEvidence = (db: Database, release: number, codes: readonly string[]): Promise<BulkEvidence[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', a.code, 'year', r.year, 'evidence', e.figures)
      order by a.code collate "C", r.year), '[]') as json
    from report_revision r join authority a using (authority_id) join figure_evidence e using (revision_id)
    where a.code = any(${textArray(codes)}) and ${asOf('r', release)}`,
  );

/** What is known of the reports of these authorities beside their figures. */
export const bulkReportFacts = (db: Database, release: number, codes: readonly string[]): Promise<ListedReport[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(${listedReport} order by a.code collate "C", r.year), '[]') as json
    from report_revision r join (${authorityAndParent}) on a.authority_id = r.authority_id join document d using (document_id)
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
