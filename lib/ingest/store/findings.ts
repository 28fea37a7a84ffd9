import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import type { Finding } from '../../form/finding.ts';

/** Findings of one report, to replace those it had. */
export interface ReportFindings {
  authorityId: number;
  year: number;
  findings: readonly Finding[];
}

const keyJson = (reports: readonly ReportFindings[]) =>
  JSON.stringify(reports.map(({ authorityId, year }) => ({ authority_id: authorityId, year })));

const findingRows = (reports: readonly ReportFindings[]) =>
  reports.flatMap(({ authorityId, year, findings }) =>
    findings.map(({ check, at, left, right, severity, text, cells, candidates }) => ({
      authority_id: authorityId,
      year,
      check_code: check,
      at,
      left_value: left,
      right_value: right,
      severity,
      words: text,
      cells: cells ?? [],
      candidates: candidates ?? [],
    })),
  );

/**
 * Closes what these checks said of these reports and writes what they say now. A finding of this very release is
 * taken back instead: nobody has seen it yet.
 */
export const replaceFindings = async (
  db: Database,
  reports: readonly ReportFindings[],
  checks: readonly string[],
  release: number,
): Promise<void> => {
  const which = sql`from json_to_recordset(${keyJson(reports)}::json) as w(authority_id int, year int)
    where f.authority_id = w.authority_id and f.year = w.year and f.release_to = 2147483647
      and f.check_code = any(array(select json_array_elements_text(${JSON.stringify(checks)}::json)))`;
  await db.execute(sql`delete from finding f where f.release_from = ${release} and exists (select 1 ${which})`);
  await db.execute(sql`update finding f set release_to = ${release} ${which}`);
  await db.execute(sql`
    insert into finding (authority_id, year, release_from, check_code, at, left_value, right_value, severity, words, cells, candidates)
    select authority_id, year, ${release}, check_code, at, left_value, right_value, severity, words, cells, candidates
    from json_populate_recordset(null::finding, ${JSON.stringify(findingRows(reports))}::json)`);
};
