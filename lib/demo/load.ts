import { sql } from 'drizzle-orm';
import type { Bulk } from '../db/bulk.ts';
import { openEnd } from '../db/schema.ts';
import type { Finding } from '../form/finding.ts';
import type { CheckResult } from '../ingest/check.ts';
import { copyLine, jsonField, pgArray } from './copy-line.ts';
import { examine } from './examine.ts';
import type { DemoAuthority, SyntheticReport } from './model.ts';
import { Neighbours } from './neighbours.ts';
import { plainRow, type ReportRow, spoiltRow } from './rows.ts';
import { rollupColumns, Sums } from './sums.ts';

type Parents = ReadonlyMap<string, string>;

interface Kept {
  id: number;
  report: SyntheticReport;
  row: ReportRow;
  examined: CheckResult;
}

interface Lines {
  documents: string[];
  revisions: string[];
  evidence: string[];
  findings: string[];
  replaced: number[];
}

const columns = {
  document: 'document_id, key, media_type, title, published_on',
  report_revision: `revision_id, authority_id, year, level, edition_id, coverage, document_id, release_from, release_to, cells,
    amounts, states, checks_passed, checks_failed, doubts, fingerprint, figures_print`,
  figure_evidence: 'revision_id, figures',
  finding: `authority_id, year, release_from, release_to, check_code, at, left_value, right_value, severity, words, cells,
    candidates`,
} as const;

const titleOf = ({ name }: DemoAuthority, { year, version }: SyntheticReport) =>
  `${name.zh}${year}年政府信息公开工作年度报告（演示数据${version === 2 ? '，更正' : ''}）`;

const findingLine = (authorityId: number, year: number, release: number, finding: Finding) =>
  copyLine([
    authorityId,
    year,
    release,
    openEnd,
    finding.check,
    finding.at,
    finding.left,
    finding.right,
    finding.severity,
    jsonField(finding.text),
    jsonField(finding.cells ?? []),
    jsonField(finding.candidates ?? []),
  ]);

const revisionLine = (
  id: number,
  authorityId: number,
  release: number,
  report: SyntheticReport,
  row: ReportRow,
  { passed, failed }: { passed: number; failed: number },
) =>
  copyLine([
    id,
    authorityId,
    report.year,
    report.level,
    report.edition,
    'complete',
    id,
    release,
    openEnd,
    pgArray(row.cells),
    pgArray(row.amounts),
    row.states,
    passed,
    failed,
    jsonField(row.doubts),
    row.fingerprint,
    row.figuresPrint,
  ]);

/** Turns reports of a release into lines for COPY, a batch at a time, and writes them. */
export class Loader {
  readonly #bulk: Bulk;
  readonly #neighbours: Neighbours;
  readonly #authorities: ReadonlyMap<string, DemoAuthority>;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #sums: Sums;
  /** Reports that a later version may replace: those with a fault. */
  readonly #replaceable = new Map<string, Kept>();
  #count = 0;

  constructor(bulk: Bulk, authorities: readonly DemoAuthority[], ids: ReadonlyMap<string, number>, parents: Parents) {
    this.#bulk = bulk;
    this.#neighbours = new Neighbours(authorities);
    this.#sums = new Sums(parents, ids);
    this.#authorities = new Map(authorities.map((authority) => [authority.code, authority]));
    this.#ids = ids;
  }

  get count(): number {
    return this.#count;
  }

  #add(lines: Lines, report: SyntheticReport, release: number) {
    const authority = this.#authorities.get(report.authority);
    const authorityId = this.#ids.get(report.authority);
    if (!authority || authorityId === undefined) throw new Error(`no authority ${report.authority}`);
    this.#count += 1;
    const id = this.#count;
    const key = `${report.authority} ${report.year}`;
    const examined = examine(report);
    const findings = [...examined.findings, ...this.#neighbours.findingsOf(report)];
    const row = report.fault ? spoiltRow(report, examined.findings) : plainRow(report);
    const before = this.#replaceable.get(key);
    if (before) {
      lines.replaced.push(before.id);
      this.#sums.add(before.report, before.row, before.examined, -1);
    }
    this.#sums.add(report, row, examined, 1);
    if (report.fault) this.#replaceable.set(key, { id, report, row, examined });
    const name = `synthetic:${report.authority}:${report.year}:${report.version}`;
    lines.documents.push(copyLine([id, name, null, titleOf(authority, report), report.publishedOn]));
    lines.revisions.push(revisionLine(id, authorityId, release, report, row, examined));
    if (row.evidence) lines.evidence.push(copyLine([id, jsonField(row.evidence)]));
    for (const finding of findings) lines.findings.push(findingLine(authorityId, report.year, release, finding));
  }

  async #write(lines: Lines, release: number) {
    const { copy, db } = this.#bulk;
    const replaced = `update report_revision set release_to = ${release} where revision_id = any('{${lines.replaced}}')`;
    const forgotten = `update finding f set release_to = ${release} from report_revision r
      where r.revision_id = any('{${lines.replaced}}') and f.authority_id = r.authority_id and f.year = r.year
        and f.release_to = ${openEnd} and f.release_from < ${release}`;
    if (lines.replaced.length > 0) for (const statement of [forgotten, replaced]) await db.execute(statement);
    await copy('document', columns.document, lines.documents);
    await copy('report_revision', columns.report_revision, lines.revisions);
    await copy('figure_evidence', columns.figure_evidence, lines.evidence);
    await copy('finding', columns.finding, lines.findings);
  }

  /** Writes all reports of a release, `batchSize` at a time. */
  async load(all: Iterable<SyntheticReport>, release: number, batchSize = 5000): Promise<void> {
    const reports = [...all];
    this.#neighbours.meet(reports);
    const empty = (): Lines => ({ documents: [], revisions: [], evidence: [], findings: [], replaced: [] });
    let lines = empty();
    for (const report of reports) {
      this.#add(lines, report, release);
      if (lines.revisions.length < batchSize) continue;
      await this.#write(lines, release);
      lines = empty();
    }
    await this.#write(lines, release);
    await this.#writeSums(release);
  }

  async #writeSums(release: number) {
    const { lines, closed } = this.#sums.take(release);
    await this.#bulk.db.execute(sql`
      update rollup x set release_to = ${release}
      from json_to_recordset(${JSON.stringify(closed)}::json) as c(parent_id int, level int, year int)
      where x.parent_id = c.parent_id and x.level = c.level and x.year = c.year and x.release_to = ${openEnd}`);
    await this.#bulk.copy('rollup', rollupColumns, lines);
  }
}
