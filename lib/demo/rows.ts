import { createHash } from 'node:crypto';
import { amountCells } from '../db/positions.ts';
import type { StoredDoubt, StoredEvidence } from '../db/stored.ts';
import { cells } from '../form/cells.ts';
import { codeBook } from '../form/code-book.ts';
import { type Figures, type State, states } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import type { StorableReport } from '../ingest/store/storable.ts';
import { toRows } from '../ingest/store/storable.ts';
import type { SyntheticReport } from './model.ts';

/** What the tables hold of one report, as the ordinary store would write it. */
export interface ReportRow {
  cells: readonly (number | null)[];
  amounts: readonly (number | null)[];
  states: string;
  doubts: readonly StoredDoubt[];
  fingerprint: string;
  figuresPrint: string | null;
  /** Raw text where it is not the figure itself. */
  evidence: Readonly<Record<string, StoredEvidence>> | null;
}

const amountPlaces = amountCells.map((cell) => cell.index - 1);
const isAmount = cells.map((cell) => cell.kind === 'amount');
const inOrder = codeBook.map((code, at) => ({ code, at })).sort((a, b) => (a.code < b.code ? -1 : 1));
const enoughFigures = 15;

const hash = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('base64url');

const plainState = ({ edition }: SyntheticReport, value: number | null, at: number): State => {
  if (value !== null) return 'printed';
  const cell = cells[at];
  return cell && (cell.table === null || cell.editions.includes(edition)) ? 'not-printed' : 'not-asked';
};

const figuresPrint = ({ values }: SyntheticReport): string | null => {
  const found = inOrder.flatMap(({ code, at }) => (values[at] ? [`${code}=${values[at]}`] : []));
  return found.length < enoughFigures ? null : hash(found);
};

/** The short way for a report without a fault: no finding, no doubt, every raw text is its figure. */
export const plainRow = (report: SyntheticReport): ReportRow => ({
  cells: report.values.map((value, at) => (isAmount[at] ? null : value)),
  amounts: amountPlaces.map((at) => report.values[at] ?? null),
  states: report.values.map((value, at) => states[plainState(report, value, at)].letter).join(''),
  doubts: [],
  fingerprint: hash([report.edition, report.values]),
  figuresPrint: figuresPrint(report),
  evidence: null,
});

/** The figures as a reader would have read them; a synthetic document has no places. */
export const figuresOf = ({ values, marks }: SyntheticReport): Figures =>
  Object.fromEntries(
    codeBook.flatMap((code, at) => {
      const mark = marks.get(at);
      const value = values[at] ?? null;
      if (value === null && !mark) return [];
      return [[code, { value, raw: mark?.raw ?? String(value), state: mark?.state ?? 'printed', place: null }]];
    }),
  );

/** A synthetic report as the store takes reports. */
export const storable = (report: SyntheticReport, findings: readonly Finding[]): StorableReport => ({
  authority: report.authority,
  year: report.year,
  edition: report.edition,
  coverage: 'complete',
  document: {
    sha256: null,
    mediaType: null,
    sourceUrl: null,
    retrievedAt: null,
    title: null,
    publishedOn: report.publishedOn,
  },
  figures: figuresOf(report),
  extraRows: [],
  findings,
  sections: [],
  checks: { passed: 0, failed: 0 },
});

/** The long way, by the store itself: with doubts from the findings, and raw texts of what is marked. */
export const spoiltRow = (report: SyntheticReport, findings: readonly Finding[]): ReportRow => {
  const {
    cells: counts,
    amounts,
    states: letters,
    doubts,
    fingerprint,
    figuresPrint: print,
    evidence,
  } = toRows(storable(report, findings));
  const marked = [...report.marks.keys()].map((at) => codeBook[at] ?? '');
  return {
    cells: counts,
    amounts,
    states: letters,
    doubts,
    fingerprint,
    figuresPrint: print,
    evidence: Object.fromEntries(Object.entries(evidence).filter(([code]) => marked.includes(code))),
  };
};
