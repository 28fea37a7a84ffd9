import type { Words } from '../../form/types.ts';
import type { Message, Severity } from '../../result.ts';
import { ingestWords } from '../../text/ingest.ts';
import { inBoth } from '../findings.ts';
import type { CellChange } from '../store/changes.ts';
import type { Outcome } from '../store/reports.ts';
import type { Reading } from './reading.ts';

/** How one file ended. */
export interface Line {
  reading: Pick<Reading, 'file'>;
  /** `read` in a dry run. */
  outcome: Outcome | 'read' | 'refused';
  messages: readonly Message[];
  changes: readonly CellChange[];
  findings: Readonly<Record<Severity, number>>;
}

const both = ({ zh, en }: Words): string => `${zh} ${en}`;
const pad = (text: string, width: number): string => text.padStart(width);

const counted: readonly [Words, (line: Line) => boolean][] = [
  [ingestWords.read, ({ outcome }) => outcome === 'read'],
  [ingestWords.stored, ({ outcome }) => outcome === 'new'],
  [ingestWords.restated, ({ outcome }) => outcome === 'restated'],
  [ingestWords.unchanged, ({ outcome }) => outcome === 'unchanged'],
  [ingestWords.refused, ({ outcome }) => outcome === 'refused'],
];

const refusalLines = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ outcome }) => outcome === 'refused')
    .flatMap(({ reading, messages }) =>
      messages.flatMap(({ code, at, text }) => [
        `✗ ${reading.file} [${at}] ${code}`,
        `    ${text.zh}`,
        `    ${text.en}`,
      ]),
    );

const shown = (value: number | null): string => (value === null ? '—' : String(value));

const changeLines = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ reading, changes }) => [
    ...(changes.length > 0 ? [`~ ${reading.file}`] : []),
    ...changes.map(({ cell, before, after }) => `    ${cell}: ${shown(before)} → ${shown(after)}`),
  ]);

const total = (lines: readonly Line[], severity: Severity): number =>
  lines.reduce((sum, line) => sum + line.findings[severity], 0);

/** The table at the end of a run: how many files ended how, which were refused and why, which cells changed, findings. */
export const summary = (lines: readonly Line[]): string => {
  const counts = counted
    .map(([words, holds]) => [words, lines.filter(holds).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${pad(String(count), 7)}  ${both(words)}`);
  const severities = { error: total(lines, 'error'), warning: total(lines, 'warning'), info: total(lines, 'info') };
  return [
    ...refusalLines(lines),
    ...changeLines(lines),
    ...counts,
    both(inBoth(ingestWords.findings, severities)),
  ].join('\n');
};
