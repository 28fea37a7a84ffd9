import { createHash } from 'node:crypto';
import { amountCells } from '../../db/positions.ts';
import type { StoredDoubt, StoredEvidence } from '../../db/stored.ts';
import { cellByCode, cells } from '../../form/cells.ts';
import { type Figure, type Figures, type State, states } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import type { EditionId } from '../../form/types.ts';
import type { ExtraRow, SectionText } from '../report.ts';

/** A report with its authority and year settled: what a run hands to the store. */
export interface StorableReport {
  authority: string;
  year: number;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  document: {
    sha256: string | null;
    mediaType: string | null;
    sourceUrl: string | null;
    retrievedAt: string | null;
    title: string | null;
    publishedOn: string | null;
  };
  figures: Figures;
  extraRows: readonly ExtraRow[];
  findings: readonly Finding[];
  sections: readonly SectionText[];
  /** Checks of the report itself that could be run. */
  checks: { passed: number; failed: number };
}

/** Why a cell has no figure in a report that prints none for it. */
const absentState = (report: StorableReport, editions: readonly EditionId[], stated: boolean): State => {
  if (stated || editions.includes(report.edition))
    return report.coverage === 'narrative' ? 'not-collected' : 'not-printed';
  return 'not-asked';
};

const statesOf = (report: StorableReport): string =>
  cells
    .map((cell) => report.figures[cell.code]?.state ?? absentState(report, cell.editions, cell.table === null))
    .map((state) => states[state].letter)
    .join('');

/** One value for each position of the code book; amounts have an array of their own. */
const countsOf = (figures: Figures): (number | null)[] =>
  cells.map((cell) => (cell.kind === 'amount' ? null : (figures[cell.code]?.value ?? null)));

const amountsOf = (figures: Figures): (number | null)[] => amountCells.map((cell) => figures[cell.code]?.value ?? null);

/** Checks whose two sides are sums of cells: a failure puts the total in doubt. */
const sumChecks = new Set(['balance', 'outcomes-sum', 'applicants-sum', 'disputes-sum']);

const numberOf = (text: string | null): number | null => (text === null || text.trim() === '' ? null : Number(text));

/** The total stands on the right of its sum, alone or as one addend: the left side gives it by the difference. */
const doubtOf = (figures: Figures, { check, at, left, right }: Finding): StoredDoubt[] => {
  const value = figures[at]?.value ?? null;
  const [sum, printed] = [numberOf(left), numberOf(right)];
  if (!sumChecks.has(check) || value === null || sum === null || printed === null || sum === printed) return [];
  return [{ check, cell: at, other: value + sum - printed }];
};

const evidenceOf = (figures: Figures): Record<string, StoredEvidence> =>
  Object.fromEntries(
    Object.entries(figures).map(([code, { raw, place, note }]): [string, StoredEvidence] => [
      code,
      { raw, place, ...(note !== undefined && { note }) },
    ]),
  );

/** Objects by the order of their keys: what comes back from a file or the database may have another. */
const inOrder = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const fingerprintOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content, inOrder)).digest('base64url');

const sorted = (figures: Figures): [string, Figure][] => Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));

/** Fewer figures than these may agree by chance. */
const enoughFigures = 15;

const figuresPrint = (report: StorableReport): string | null => {
  const found = sorted(report.figures).flatMap(([code, { value }]) => (value ? [`${code}=${value}`] : []));
  return found.length < enoughFigures ? null : fingerprintOf(found);
};

/** The report as the columns of its rows; throws on a cell code that the form does not have. */
export const toRows = (report: StorableReport) => {
  const unknown = Object.keys(report.figures).find((code) => !cellByCode(code));
  if (unknown) throw new Error(`the form has no cell ${unknown}`);
  const { edition, coverage, figures, findings, extraRows } = report;
  return {
    key: documentKey(report),
    cells: countsOf(figures),
    amounts: amountsOf(figures),
    states: statesOf(report),
    doubts: findings.flatMap((finding) => doubtOf(figures, finding)),
    evidence: evidenceOf(figures),
    figuresPrint: figuresPrint(report),
    fingerprint: fingerprintOf({
      edition,
      coverage,
      figures: sorted(figures).map(([code, { value, raw, state, place }]) => [code, value, raw, state, place]),
      extraRows,
      findings: findings.map(({ check, at, left, right }) => [check, at, left, right]),
    }),
  };
};

/** The file itself, or its address, or, where neither is at hand, the report it must have been. */
const documentKey = ({ document: { sha256, sourceUrl }, authority, year }: StorableReport): string =>
  sha256 ? `sha256:${sha256}` : sourceUrl ? `url:${sourceUrl}` : `report:${authority}:${year}`;
