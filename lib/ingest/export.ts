import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { json } from '../db/rows.ts';
import type { StoredEvidence, StoredExtraRow } from '../db/stored.ts';
import { cellByCode, cells } from '../form/cells.ts';
import { type Figure, stateOfLetter } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import { ownFindingCodes } from '../form/notices.ts';
import type { EditionId } from '../form/types.ts';
import { figureOf, type PublishedFigure, type PublishedReport, publishedFiles } from './published-reports.ts';

/** Files are written anew; what was not there before is named by authority and year. */
export interface ExportResult {
  complete: number;
  narrative: number;
}

type DocumentFields = Pick<
  PublishedReport,
  'source_url' | 'sha256' | 'media_type' | 'retrieved_at' | 'title' | 'published_on'
>;

interface HeldReport {
  authority: string;
  authority_name: string;
  level: number;
  year: number;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  document: DocumentFields;
  values: (number | null)[];
  states: string;
  evidence: Record<string, StoredEvidence>;
  extraRows: StoredExtraRow[];
  findings: Finding[];
}

const valuesJson = sql.raw(
  `to_json(array[${cells.map((cell) => (cell.kind === 'amount' ? `r.amounts[${positionOf(cell).idx}]` : `r.cells[${cell.index}]::numeric`)).join()}])`,
);

const heldReports = (db: Database): Promise<readonly HeldReport[]> =>
  json(
    db,
    sql`
    with own as (select json_array_elements_text(${JSON.stringify(ownFindingCodes)}::json) as code)
    select coalesce(json_agg(json_build_object('authority', a.code, 'authority_name', a.full_name_zh, 'level', a.level,
      'year', r.year, 'edition', r.edition_id, 'coverage', r.coverage,
      'document', json_strip_nulls(json_build_object('sha256', d.sha256, 'media_type', d.media_type,
        'retrieved_at', d.retrieved_at, 'title', d.title, 'published_on', d.published_on))::jsonb
        || jsonb_build_object('source_url', d.source_url),
      'values', ${valuesJson}, 'states', r.states, 'evidence', e.figures, 'extraRows', e.extra_rows,
      'findings', coalesce((select json_agg(json_build_object('check', f.check_code, 'at', f.at, 'left', f.left_value,
          'right', f.right_value, 'severity', f.severity, 'text', f.words, 'cells', f.cells, 'candidates', f.candidates)
          order by f.finding_id) from finding f where f.authority_id = r.authority_id and f.year = r.year
          and f.release_to = 2147483647 and f.check_code in (select code from own)), '[]'))
      order by a.code, r.year), '[]') as json
    from report_revision r join authority a using (authority_id) join document d using (document_id)
    join figure_evidence e using (revision_id) where r.release_to = 2147483647`,
  );

const figureAt = ({ values, states, evidence }: HeldReport, code: string, at: number): Figure => {
  const known = evidence[code];
  const note = known?.note === undefined ? {} : { note: known.note };
  return {
    value: values[at] ?? null,
    raw: known?.raw ?? '',
    state: stateOfLetter(states[at] ?? ''),
    place: known?.place ?? null,
    ...note,
  };
};

/** The bare number or text where reading it again gives the whole figure; else all that is known. */
const shortest = (code: string, figure: Figure, narrative: boolean): PublishedFigure => {
  const number = String(figure.value) === figure.raw && cellByCode(code)?.kind !== 'amount';
  const bare = number ? figure.value : figure.raw === '' ? null : figure.raw;
  const again = figureOf(code, bare);
  return isDeepStrictEqual(narrative ? { ...again, state: 'narrative' } : again, figure) ? bare : figure;
};

const figuresOf = (report: HeldReport): PublishedReport['figures'] =>
  Object.fromEntries(
    cells.flatMap(({ code }, at): [string, PublishedFigure][] =>
      code in report.evidence
        ? [[code, shortest(code, figureAt(report, code, at), report.coverage === 'narrative')]]
        : [],
    ),
  );

const extraRowsOf = ({ extraRows }: HeldReport): Pick<PublishedReport, 'extra_rows'> =>
  extraRows.length === 0
    ? {}
    : {
        extra_rows: extraRows.map(({ place, under, label, values }) =>
          place.table === 0 ? { under, label, values } : { under, label, values, place },
        ),
      };

/** The file's own words (`id`, `note`, the name as printed) stay; the rest is what the database holds. */
const toPublished = (report: HeldReport, before: PublishedReport | undefined): PublishedReport => {
  const { authority, level, year, edition, document } = report;
  const narrative = report.coverage === 'narrative';
  const { source_url, ...rest } = document;
  return {
    ...(!narrative && { id: before?.id ?? `${authority}-${year}` }),
    authority,
    authority_name: before?.authority_name ?? report.authority_name,
    level,
    year,
    ...(!narrative && { edition }),
    source_url,
    ...rest,
    ...(before?.note && { note: before.note }),
    ...extraRowsOf(report),
    ...(document.sha256 && { findings: report.findings }),
    figures: figuresOf(report),
  };
};

const keyOf = ({ authority, year }: Pick<PublishedReport, 'authority' | 'year'>) => `${authority} ${year}`;

const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;

const filesBefore = (folder: string): Map<string, PublishedReport> => {
  const reports = publishedFiles(folder).map((path) => readJson<PublishedReport>(path));
  const narrative = join(folder, 'narrative.json');
  const told = existsSync(narrative) ? readJson<PublishedReport[]>(narrative) : [];
  return new Map([...told, ...reports].map((report) => [keyOf(report), report]));
};

/** One line for each figure, finding and row, so that a diff shows which changed. */
const linesOf = (content: unknown): string => {
  const short = new Map<string, string>();
  const text = JSON.stringify(
    content,
    (_key, value) => {
      const leaf =
        value !== null && typeof value === 'object' && ('raw' in value || 'check' in value || 'under' in value);
      if (!leaf) return value;
      const name = `line ${short.size}`;
      short.set(name, JSON.stringify(value));
      return name;
    },
    1,
  );
  return text.replace(/"(line \d+)"/g, (whole, name: string) => short.get(name) ?? whole);
};

const write = (path: string, content: unknown) => writeFileSync(path, `${linesOf(content)}\n`);

/** Writes what the database holds as the files under data/ that ship: stable and sorted, so that a diff shows what changed. */
export const exportFigures = async (db: Database, folder: string): Promise<ExportResult> => {
  const reports = join(folder, 'reports');
  const before = filesBefore(folder);
  const held = await heldReports(db);
  mkdirSync(reports, { recursive: true });
  const complete = held.filter((report) => report.coverage === 'complete');
  const narrative = held.filter((report) => report.coverage === 'narrative');
  for (const report of complete) {
    const published = toPublished(report, before.get(keyOf(report)));
    write(join(reports, `${published.id}.json`), published);
  }
  write(
    join(folder, 'narrative.json'),
    narrative.map((report) => toPublished(report, before.get(keyOf(report)))),
  );
  return { complete: complete.length, narrative: narrative.length };
};
