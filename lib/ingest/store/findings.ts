import { isDeepStrictEqual } from 'node:util';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { json } from '../../db/rows.ts';
import type { Finding } from '../../form/finding.ts';

/** Findings of one report, to replace those it had. */
export interface ReportFindings {
  authorityId: number;
  year: number;
  findings: readonly Finding[];
}

interface Row {
  authority_id: number;
  year: number;
  check_code: string;
  at: string;
  left_value: string | null;
  right_value: string | null;
  severity: string;
  words: Finding['text'];
  cells: readonly string[];
  candidates: readonly string[];
}

const rowsOf = ({ authorityId, year, findings }: ReportFindings): Row[] =>
  findings.map(({ check, at, left, right, severity, text, cells = [], candidates = [] }) => ({
    authority_id: authorityId,
    year,
    check_code: check,
    at,
    left_value: left,
    right_value: right,
    severity,
    words: { zh: text.zh, en: text.en },
    cells,
    candidates,
  }));

/** Findings in force of these reports by these checks. */
const inForce = (reports: readonly ReportFindings[], checks: readonly string[]): SQL => {
  const keys = reports.map(({ authorityId, year }) => ({ authority_id: authorityId, year }));
  return sql`from json_to_recordset(${JSON.stringify(keys)}::json) as w(authority_id int, year int)
    where f.authority_id = w.authority_id and f.year = w.year and f.release_to = 2147483647
      and f.check_code = any(array(select json_array_elements_text(${JSON.stringify(checks)}::json)))`;
};

const heldRows = (db: Database, reports: readonly ReportFindings[], checks: readonly string[]): Promise<Row[]> =>
  json(
    db,
    sql`select coalesce(json_agg(json_build_object('authority_id', f.authority_id, 'year', f.year, 'check_code', f.check_code,
      'at', f.at, 'left_value', f.left_value, 'right_value', f.right_value, 'severity', f.severity, 'words', f.words,
      'cells', f.cells, 'candidates', f.candidates) order by f.finding_id), '[]') as json
    from finding f where exists (select 1 ${inForce(reports, checks)})`,
  );

const nameOf = ({ authority_id, year }: Pick<Row, 'authority_id' | 'year'>) => `${authority_id} ${year}`;

/** The reports of which something else is said now than before. */
const changedReports = async (db: Database, reports: readonly ReportFindings[], checks: readonly string[]) => {
  const held = new Map<string, Row[]>();
  for (const row of await heldRows(db, reports, checks)) held.set(nameOf(row), [...(held.get(nameOf(row)) ?? []), row]);
  return reports.filter((report) => {
    const name = nameOf({ authority_id: report.authorityId, year: report.year });
    return !isDeepStrictEqual(rowsOf(report), held.get(name) ?? []);
  });
};

/** Closes what these checks said of these reports and writes what they say now, where the two differ. */
export const replaceFindings = async (
  db: Database,
  reports: readonly ReportFindings[],
  checks: readonly string[],
  release: number,
): Promise<void> => {
  const changed = await changedReports(db, reports, checks);
  if (changed.length === 0) return;
  await db.execute(sql`update finding f set release_to = ${release} ${inForce(changed, checks)}`);
  await db.execute(sql`
    insert into finding (authority_id, year, release_from, check_code, at, left_value, right_value, severity, words, cells, candidates)
    select authority_id, year, ${release}, check_code, at, left_value, right_value, severity, words, cells, candidates
    from json_populate_recordset(null::finding, ${JSON.stringify(changed.flatMap(rowsOf))}::json)`);
};
