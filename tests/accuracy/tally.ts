import type { Edition } from '../../lib/form/types.ts';
import type { ReadReport } from '../../lib/ingest/report.ts';
import { judge } from '../ingest/judge.ts';
import type { TrueCell } from '../ingest/random-report.ts';
import type { FileKind } from './kinds.ts';

/** What became of the reports of one kind of file and one edition, counted by reports and by cells. */
export interface Tally {
  kind: FileKind;
  edition: Edition['id'];
  reports: number;
  /** Reports of which every cell is right. */
  exact: number;
  cells: number;
  right: number;
  absent: number;
  doubtful: number;
  wrong: number;
}

export interface Judged {
  kind: FileKind;
  edition: Edition['id'];
  report: ReadReport;
  truth: ReadonlyMap<string, TrueCell>;
}

const empty = ({ kind, edition }: Judged): Tally => ({
  kind,
  edition,
  reports: 0,
  exact: 0,
  cells: 0,
  right: 0,
  absent: 0,
  doubtful: 0,
  wrong: 0,
});

const add = (tally: Tally, { report, truth }: Judged): void => {
  const { right, absent, doubtful, wrong } = judge(report, truth);
  const missed = absent.length + doubtful.length + wrong.length;
  tally.reports += 1;
  tally.exact += missed === 0 ? 1 : 0;
  tally.cells += right + missed;
  tally.right += right;
  tally.absent += absent.length;
  tally.doubtful += doubtful.length;
  tally.wrong += wrong.length;
};

/** Counts reports as they come, so that none is held; sorted by kind and edition, so that a diff shows what changed. */
export class Tallies {
  readonly #rows = new Map<string, Tally>();

  add(judged: Judged): void {
    const key = `${judged.kind} ${judged.edition}`;
    const tally = this.#rows.get(key) ?? empty(judged);
    this.#rows.set(key, tally);
    add(tally, judged);
  }

  get sorted(): Tally[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
  }
}
