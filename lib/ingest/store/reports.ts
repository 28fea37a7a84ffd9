import { sql } from 'drizzle-orm';
import { bigramsOf } from '../../db/bigrams.ts';
import type { Database } from '../../db/client.ts';
import { rows } from '../../db/rows.ts';
import { type CellChange, changesBetween, valuesOf } from './changes.ts';
import { type StorableReport, toRows } from './storable.ts';

/** What became of one report of a run. */
export type Outcome = 'new' | 'restated' | 'unchanged' | 'kept-complete' | 'second-in-run';

export interface Stored {
  authority: string;
  year: number;
  outcome: Outcome;
  /** Of a restated report. */
  changes: readonly CellChange[];
}

interface Known extends Record<string, unknown> {
  at: number;
  authority_id: number;
  level: number;
  current: number | null;
  release_from: number | null;
  fingerprint: string | null;
  source_url: string | null;
  coverage: 'complete' | 'narrative' | null;
}

interface Prepared {
  report: StorableReport;
  row: ReturnType<typeof toRows>;
  known: Known;
  outcome: Outcome;
  changes: readonly CellChange[];
}

const knownOf = (db: Database, reports: readonly StorableReport[]): Promise<Known[]> => {
  const wanted = reports.map(({ authority, year }, at) => ({ at, authority, year }));
  return rows<Known>(
    db,
    sql`
    select w.at::int as at, a.authority_id, a.level, r.revision_id as current, r.release_from, r.fingerprint, r.coverage, d.source_url
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(at int, authority text, year int)
    join authority a on a.code = w.authority
    left join report_revision r on r.authority_id = a.authority_id and r.year = w.year and r.release_to = 2147483647
    left join document d using (document_id) order by w.at`,
  );
};

const outcomeOf = (report: StorableReport, fingerprint: string, known: Known, release: number): Outcome => {
  if (known.current === null) return 'new';
  if (known.fingerprint === fingerprint) return 'unchanged';
  if (report.coverage === 'narrative' && known.coverage === 'complete') return 'kept-complete';
  return known.release_from === release ? 'second-in-run' : 'restated';
};

const prepare = async (db: Database, reports: readonly StorableReport[], release: number): Promise<Prepared[]> => {
  const known = new Map((await knownOf(db, reports)).map((each) => [each.at, each]));
  const taken = new Map<string, string>();
  return reports.map((report, at) => {
    const found = known.get(at);
    if (!found) throw new Error(`no authority ${report.authority}`);
    const row = toRows(report);
    const name = `${report.authority} ${report.year}`;
    const first = taken.get(name);
    taken.set(name, first ?? row.fingerprint);
    if (first !== undefined)
      return {
        report,
        row,
        known: found,
        outcome: first === row.fingerprint ? 'unchanged' : 'second-in-run',
        changes: [],
      };
    return { report, row, known: found, outcome: outcomeOf(report, row.fingerprint, found, release), changes: [] };
  });
};

const insertDocuments = (db: Database, prepared: readonly Prepared[]) => {
  const documents = new Map(
    prepared.map(({ report: { document }, row, known, changes }) => [
      row.key,
      {
        key: row.key,
        sha256: document.sha256,
        media_type: document.mediaType,
        // The same figures from a file without an address: it is the document that we know the address of.
        source_url: document.sourceUrl ?? (changes.length === 0 ? known.source_url : null),
        retrieved_at: document.retrievedAt,
        title: document.title,
        published_on: document.publishedOn,
      },
    ]),
  );
  return db.execute(sql`
    insert into document (key, sha256, media_type, source_url, retrieved_at, title, published_on)
    select key, sha256, media_type, source_url, retrieved_at, title, published_on
    from json_populate_recordset(null::document, ${JSON.stringify([...documents.values()])}::json)
    on conflict (key) do nothing`);
};

const insertSections = (db: Database, prepared: readonly Prepared[]) => {
  const sections = new Map(
    prepared.flatMap(({ report, row }) =>
      report.sections.map(({ section, text }) => [
        `${row.key} ${section}`,
        { key: row.key, section, plain: text, bigrams: bigramsOf(text) },
      ]),
    ),
  );
  return db.execute(sql`
    insert into section (document_id, section, plain, bigrams)
    select d.document_id, s.section, s.plain, s.bigrams
    from json_to_recordset(${JSON.stringify([...sections.values()])}::json)
      as s(key text, section smallint, plain text, bigrams text[]) join document d using (key)
    on conflict do nothing`);
};

/** Which cells of the restated reports have another figure now. */
const withChanges = async (db: Database, prepared: readonly Prepared[]): Promise<Prepared[]> => {
  const restated = prepared.flatMap(({ known, outcome }) => (outcome === 'restated' ? (known.current ?? []) : []));
  const before = await valuesOf(db, restated);
  return prepared.map((each) => {
    const was = each.outcome === 'restated' ? before.get(each.known.current ?? 0) : undefined;
    return was ? { ...each, changes: changesBetween(was, each.row) } : each;
  });
};

const closeReplaced = (db: Database, prepared: readonly Prepared[], release: number) => {
  const replaced = prepared.flatMap(({ known, outcome }) => (outcome === 'restated' ? [known.current] : []));
  const ids = sql`array(select json_array_elements_text(${JSON.stringify(replaced)}::json)::int)`;
  return db.execute(sql`update report_revision set release_to = ${release} where revision_id = any(${ids})`);
};

const insertRevisions = (db: Database, prepared: readonly Prepared[], release: number) => {
  const revisions = prepared.map(({ report, row, known }) => ({
    key: row.key,
    authority_id: known.authority_id,
    year: report.year,
    level: known.level,
    edition_id: report.edition,
    coverage: report.coverage,
    cells: row.cells,
    amounts: row.amounts,
    states: row.states,
    checks_passed: report.checks.passed,
    checks_failed: report.checks.failed,
    doubts: row.doubts,
    fingerprint: row.fingerprint,
    figures_print: row.figuresPrint,
    figures: row.evidence,
    extra_rows: report.extraRows,
  }));
  return db.execute(sql`
    with given as (select * from json_to_recordset(${JSON.stringify(revisions)}::json) as g(key text, authority_id int, year int,
      level int, edition_id text, coverage text, cells int[], amounts numeric(16,4)[], states text, checks_passed int,
      checks_failed int, doubts jsonb, fingerprint text, figures_print text, figures jsonb, extra_rows jsonb)),
    made as (
      insert into report_revision (authority_id, year, level, edition_id, coverage, document_id, release_from, cells, amounts,
        states, checks_passed, checks_failed, doubts, fingerprint, figures_print)
      select g.authority_id, g.year, g.level, g.edition_id, g.coverage, d.document_id, ${release}, g.cells, g.amounts,
        g.states, g.checks_passed, g.checks_failed, g.doubts, g.fingerprint, g.figures_print
      from given g join document d using (key)
      returning revision_id, authority_id, year)
    insert into figure_evidence (revision_id, figures, extra_rows)
    select m.revision_id, g.figures, g.extra_rows from made m join given g using (authority_id, year)`);
};

/** Stores reports as revisions of a release inside the caller's transaction. Findings and sums come after, for the whole run. */
export const storeReports = async (
  db: Database,
  reports: readonly StorableReport[],
  release: number,
): Promise<readonly Prepared[]> => {
  const prepared = await withChanges(db, await prepare(db, reports, release));
  const changed = prepared.filter(({ outcome }) => outcome === 'new' || outcome === 'restated');
  if (changed.length > 0) {
    await insertDocuments(db, changed);
    await closeReplaced(db, changed, release);
    await insertRevisions(db, changed, release);
  }
  // Figures that ship come without their text: the file read again brings it, and no figure changes.
  await insertSections(db, changed.concat(prepared.filter(({ outcome }) => outcome === 'unchanged')));
  return prepared;
};
