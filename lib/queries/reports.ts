import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { inOrder, type StoredFigures } from '../db/positions.ts';
import { json, jsonPrepared } from '../db/rows.ts';
import type { StoredEvidence, StoredExtraRow } from '../db/stored.ts';
import { cells } from '../form/cells.ts';
import { type Figures, stateOfLetter } from '../form/figure.ts';
import type { EditionId } from '../form/types.ts';
import { findingJson, type StoredFinding } from './finding-rows.ts';
import { asOf, authorityAndParent, authorityName, deadlineDays } from './fragments.ts';
import type { AuthorityName, Doubt } from './view-data.ts';

export interface ReportDocument {
  sha256: string | null;
  mediaType: string | null;
  sourceUrl: string | null;
  retrievedAt: string | null;
  title: string | null;
  publishedOn: string | null;
}

/** One version of a report, as the list of its revisions shows it. */
export interface RevisionLine {
  revision: number;
  release: number;
  publishedAt: string;
  sourceUrl: string | null;
  coverage: 'complete' | 'narrative';
}

/** One report, whole: every cell with its state, raw text and place, findings, document and revisions. */
export interface Report {
  authority: AuthorityName;
  year: number;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  revision: number;
  release: number;
  figures: Figures;
  extraRows: readonly StoredExtraRow[];
  findings: readonly StoredFinding[];
  doubts: readonly Doubt[];
  checks: { passed: number; failed: number };
  document: ReportDocument;
  /** Days from the legal deadline; null where the date of publication is unknown. */
  deadlineDays: number | null;
  population: number | null;
  revisions: readonly RevisionLine[];
  /** Years in which the authority has a report in this release. */
  years: readonly number[];
}

interface StoredReport extends Omit<Report, 'figures'>, StoredFigures {
  states: string;
  evidence: Record<string, StoredEvidence> | null;
}

const documentJson =
  sql.raw(`json_build_object('sha256', d.sha256, 'mediaType', d.media_type, 'sourceUrl', d.source_url,
  'retrievedAt', d.retrieved_at, 'title', d.title, 'publishedOn', d.published_on)`);

const figuresOf = (stored: StoredReport): Figures => {
  const [values, { states, evidence }] = [inOrder(stored), stored];
  return Object.fromEntries(
    cells.map((cell, at) => {
      const known = evidence?.[cell.code];
      const state = stateOfLetter(states[at] ?? '');
      const note = known?.note === undefined ? {} : { note: known.note };
      return [
        cell.code,
        { value: values[at] ?? null, raw: known?.raw ?? '', state, place: known?.place ?? null, ...note },
      ];
    }),
  );
};

const toReport = (stored: StoredReport): Report => {
  const { cells: _cells, amounts, states, evidence, ...report } = stored;
  return { ...report, figures: figuresOf(stored) };
};

/** The report of an authority for a year as of a release; null where there is none. */
export const reportOf = async (db: Database, release: number, code: string, year: number): Promise<Report | null> => {
  const stored = await jsonPrepared<StoredReport | null>(
    db,
    sql`
    select (select json_build_object('authority', ${authorityName}, 'year', r.year, 'edition', r.edition_id,
      'coverage', r.coverage, 'revision', r.revision_id, 'release', r.release_from,
      'cells', r.cells, 'amounts', r.amounts, 'states', r.states, 'evidence', e.figures, 'extraRows', coalesce(e.extra_rows, '[]'),
      'doubts', r.doubts, 'checks', json_build_object('passed', r.checks_passed, 'failed', r.checks_failed),
      'document', ${documentJson}, 'deadlineDays', ${deadlineDays}, 'population', a.population,
      'findings', coalesce((select json_agg(${findingJson} order by f.check_code, f.finding_id) from finding f
        left join verdict v on v.authority_code = a.code and v.year = f.year and v.check_code = f.check_code and v.at = f.at
        where f.authority_id = r.authority_id and f.year = r.year and ${asOf('f', release)}), '[]'),
      'revisions', (select json_agg(json_build_object('revision', o.revision_id, 'release', o.release_from,
          'publishedAt', l.published_at, 'sourceUrl', od.source_url, 'coverage', o.coverage) order by o.release_from)
        from report_revision o join release l on l.release_id = o.release_from join document od using (document_id)
        where o.authority_id = r.authority_id and o.year = r.year and o.release_from <= ${release}),
      'years', (select json_agg(o.year order by o.year) from report_revision o
        where o.authority_id = r.authority_id and ${asOf('o', release)}))
    from report_revision r join (${authorityAndParent}) on a.authority_id = r.authority_id
    join document d using (document_id) left join figure_evidence e using (revision_id)
    where a.code = ${code} and r.year = ${year} and ${asOf('r', release)}) as json`,
  );
  return stored && toReport(stored);
};

/** A year of an authority as its page lists it. */
export interface ReportLine {
  year: number;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  revision: number;
  checks: { passed: number; failed: number };
  findings: number;
  document: ReportDocument;
  deadlineDays: number | null;
}

/** All reports of an authority in a release, oldest first. */
export const reportsOf = (db: Database, release: number, code: string): Promise<readonly ReportLine[]> =>
  json(
    db,
    sql`
    select coalesce(json_agg(json_build_object('year', r.year, 'edition', r.edition_id, 'coverage', r.coverage,
      'revision', r.revision_id, 'checks', json_build_object('passed', r.checks_passed, 'failed', r.checks_failed),
      'findings', (select count(*) from finding f where f.authority_id = r.authority_id and f.year = r.year
        and f.severity <> 'info' and ${asOf('f', release)}),
      'document', ${documentJson}, 'deadlineDays', ${deadlineDays}) order by r.year), '[]') as json
    from report_revision r join authority a using (authority_id) join document d using (document_id)
    where a.code = ${code} and ${asOf('r', release)}`,
  );
