import { openEnd } from '../db/schema.ts';
import { codeBook } from '../form/code-book.ts';
import { copyLine, pgArray } from './copy-line.ts';
import type { SyntheticReport } from './model.ts';
import { closedAll, closedThree, totalColumn } from './places.ts';
import type { ReportRow } from './rows.ts';

/** The sums of the reports of a level under an ancestor in a year, as the rollup table holds them. */
interface Sum {
  ancestor: number;
  level: number;
  year: number;
  n: number;
  failedReports: number;
  passed: number;
  failed: number;
  sums: Float64Array;
  filled: Int32Array;
  /** In units of the fourth decimal, so that adding is exact. */
  amounts: Float64Array;
  amountsFilled: Int32Array;
  /** A row of an earlier release stands in the table. */
  written: boolean;
}

const decimals = 10_000;

const emptySum = (ancestor: number, level: number, year: number, amounts: number): Sum => ({
  ancestor,
  level,
  year,
  n: 0,
  failedReports: 0,
  passed: 0,
  failed: 0,
  sums: new Float64Array(codeBook.length),
  filled: new Int32Array(codeBook.length),
  amounts: new Float64Array(amounts),
  amountsFilled: new Int32Array(amounts),
  written: false,
});

/** （六）其他处理 in one row stands for the three in the sums, as everywhere in the store. */
const closed = (cells: readonly (number | null)[], at: number): number | null => {
  const own = cells[at] ?? null;
  const column = at - closedAll;
  if (own !== null || column < 0 || column > totalColumn) return own;
  const three = closedThree.map((place) => cells[place + column] ?? null);
  return three.some((value) => value === null) ? null : three.reduce<number>((sum, value) => sum + (value ?? 0), 0);
};

const addArray = (
  sums: Float64Array,
  filled: Int32Array,
  values: readonly (number | null)[],
  sign: 1 | -1,
  valueAt: (values: readonly (number | null)[], at: number) => number | null,
) => {
  for (let at = 0; at < values.length; at += 1) {
    const value = valueAt(values, at);
    if (value === null) continue;
    sums[at] = (sums[at] ?? 0) + sign * value;
    filled[at] = (filled[at] ?? 0) + sign;
  }
};

const units = (values: readonly (number | null)[], at: number) => {
  const value = values[at] ?? null;
  return value === null ? null : Math.round(value * decimals);
};

export const rollupColumns = `parent_id, level, year, release_from, release_to, n, n_narrative, n_failed, checks_passed,
  checks_failed, sums, filled, amounts, amounts_filled`;

const lineOf = (sum: Sum, release: number) =>
  copyLine([
    sum.ancestor,
    sum.level,
    sum.year,
    release,
    openEnd,
    sum.n,
    0,
    sum.failedReports,
    sum.passed,
    sum.failed,
    pgArray([...sum.sums]),
    pgArray([...sum.filled]),
    `{${[...sum.amounts].map((amount) => (amount / decimals).toFixed(4)).join()}}`,
    pgArray([...sum.amountsFilled]),
  ]);

/** Adds up while the reports pass by: the database would have to unfold every array again to do the same. */
export class Sums {
  readonly #ancestors = new Map<string, number[]>();
  readonly #sums = new Map<string, Sum>();
  readonly #changed = new Set<Sum>();

  constructor(parents: ReadonlyMap<string, string>, ids: ReadonlyMap<string, number>) {
    for (const code of parents.keys()) {
      const found: number[] = [];
      for (let at = parents.get(code); at; at = parents.get(at)) {
        const id = ids.get(at);
        if (id !== undefined) found.push(id);
      }
      this.#ancestors.set(code, found);
    }
  }

  #sumOf(ancestor: number, { level, year }: SyntheticReport, amounts: number): Sum {
    const key = `${ancestor} ${level} ${year}`;
    const known = this.#sums.get(key) ?? emptySum(ancestor, level, year, amounts);
    this.#sums.set(key, known);
    return known;
  }

  /** Counts a report in (1), or out again when it is replaced (-1). */
  add(report: SyntheticReport, row: ReportRow, { passed, failed }: { passed: number; failed: number }, sign: 1 | -1) {
    for (const ancestor of this.#ancestors.get(report.authority) ?? []) {
      const sum = this.#sumOf(ancestor, report, row.amounts.length);
      this.#changed.add(sum);
      sum.n += sign;
      sum.failedReports += failed > 0 ? sign : 0;
      sum.passed += sign * passed;
      sum.failed += sign * failed;
      addArray(sum.sums, sum.filled, row.cells, sign, closed);
      addArray(sum.amounts, sum.amountsFilled, row.amounts, sign, units);
    }
  }

  /** Lines of the sums that changed since they were last taken, and the rows that they take the place of. */
  take(release: number): { lines: string[]; closed: { parent_id: number; level: number; year: number }[] } {
    const changed = [...this.#changed];
    this.#changed.clear();
    const closed = changed.flatMap(({ written, ancestor, level, year }) =>
      written ? [{ parent_id: ancestor, level, year }] : [],
    );
    for (const sum of changed) sum.written = true;
    return { lines: changed.map((sum) => lineOf(sum, release)), closed };
  }
}
