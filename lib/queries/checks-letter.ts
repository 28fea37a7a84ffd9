import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { StoredEvidence } from '../db/stored.ts';
import { findingJson, type StoredFinding } from './finding-rows.ts';
import { falseAlarm } from './findings.ts';
import { asOf } from './fragments.ts';

/** A finding with what is printed at its place. */
export type LetterFinding = StoredFinding & { evidence: StoredEvidence | null };

/** One report with everything on it that an authority should look at. */
export interface LetterReport {
  year: number;
  sourceUrl: string | null;
  findings: readonly LetterFinding[];
  /** Cells left blank, or filled with a dash or a slash. */
  blank: number;
  /** Findings that a person called a false alarm. */
  falseAlarms: number;
}

const standing = sql`coalesce(v.verdict, '') <> ${falseAlarm}::text`;

/** The reports of an authority with errors, doubts or blank cells, newest first, each with its findings. */
export const letterOf = (db: Database, release: number, code: string): Promise<readonly LetterReport[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(x.json order by x.year desc), '[]') as json from (
      select r.year, json_build_object('year', r.year, 'sourceUrl', d.source_url,
        'findings', coalesce(json_agg(${findingJson}::jsonb || jsonb_build_object('evidence', e.figures -> f.at)
          order by f.severity, f.check_code, f.finding_id)
          filter (where f.severity <> 'info' and ${standing}), '[]'),
        'blank', coalesce(sum(jsonb_array_length(f.cells)) filter (where f.check_code = 'blank' and ${standing}), 0),
        'falseAlarms', count(*) filter (where not (${standing}))) as json
      from finding f join authority a using (authority_id)
      join report_revision r on r.authority_id = f.authority_id and r.year = f.year and ${asOf('r', release)}
      join document d using (document_id) left join figure_evidence e using (revision_id)
      left join verdict v on v.authority_code = a.code and v.year = f.year and v.check_code = f.check_code and v.at = f.at
      where a.code = ${code} and ${asOf('f', release)}
      group by r.year, d.source_url, r.revision_id) x`,
  );

/** A report of an authority that is held, whether or not anything was found on it. */
export interface HeldReport {
  year: number;
  /** Of a narrative one only figures of the text are known: it has no tables to check. */
  coverage: 'complete' | 'narrative';
}

/** The reports that a letter to an authority rests on, by year. */
export const heldReports = (db: Database, release: number, code: string): Promise<readonly HeldReport[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(json_build_object('year', r.year, 'coverage', r.coverage) order by r.year), '[]') as json
    from report_revision r join authority a using (authority_id) where a.code = ${code} and ${asOf('r', release)}`,
  );
