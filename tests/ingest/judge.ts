import type { ReadReport } from '../../lib/ingest/report.ts';
import type { TrueCell } from './random-report.ts';

/** What became of each cell: only `wrong` may never be. */
export interface Judgement {
  right: number;
  /** No value, and a state or a finding says so. */
  absent: string[];
  /** Another value than the true one, with a finding that names the cell. */
  doubtful: string[];
  wrong: string[];
}

const named = (report: ReadReport) =>
  new Set(report.findings.flatMap((finding) => [finding.at, ...(finding.cells ?? [])]));

/** Compares what was read with what was printed, cell by cell. */
export const judge = (report: ReadReport, truth: ReadonlyMap<string, TrueCell>): Judgement => {
  const told = named(report);
  const result: Judgement = { right: 0, absent: [], doubtful: [], wrong: [] };
  for (const code of new Set([...truth.keys(), ...Object.keys(report.figures)])) {
    const expected = truth.get(code)?.value ?? null;
    const figure = report.figures[code];
    const value = figure?.value ?? null;
    const line = `${code}: ${truth.get(code)?.text ?? '(not printed)'} is read as ${JSON.stringify(figure ?? null)}`;
    if (value === expected) result.right++;
    else if (value === null && told.has(code)) result.absent.push(line);
    else if (value !== null && told.has(code)) result.doubtful.push(line);
    else result.wrong.push(line);
  }
  return result;
};
