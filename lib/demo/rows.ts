import { createHash } from 'node:crypto';
import { amountCells } from '../db/positions.ts';
import type { StoredDoubt, StoredEvidence } from '../db/stored.ts';
import { cells, editions } from '../form/cells.ts';
import { codeBook } from '../form/code-book.ts';
import { type Figures, states } from '../form/figure.ts';
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

const hash = (content: string) => createHash('sha256').update(content).digest('base64url');

/** Letters of the cells that a form leaves without a figure. */
const absent = Object.fromEntries(
  editions.map(({ id }) => [
    id,
    cells.map(({ table, editions: asked }) =>
      table === null || asked.includes(id) ? states['not-printed'].letter : states['not-asked'].letter,
    ),
  ]),
);

const statesOf = ({ edition, values }: SyntheticReport): string => {
  const letters = absent[edition] ?? [];
  let text = '';
  for (let at = 0; at < values.length; at += 1) text += values[at] === null ? letters[at] : states.printed.letter;
  return text;
};

/** As the store prints it, so that a copied report is found among synthetic ones too. */
const figuresPrint = ({ values }: SyntheticReport): string | null => {
  const found: string[] = [];
  for (const { code, at } of inOrder) if (values[at]) found.push(`${code}=${values[at]}`);
  return found.length < enoughFigures ? null : hash(JSON.stringify(found));
};

/** The short way for a report without a fault: no finding, no doubt, every raw text is its figure. */
export const plainRow = (report: SyntheticReport): ReportRow => ({
  cells: report.values.map((value, at) => (isAmount[at] ? null : value)),
  amounts: amountPlaces.map((at) => report.values[at] ?? null),
  states: statesOf(report),
  doubts: [],
  fingerprint: hash(`${report.edition} ${report.values.join()}`),
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
