import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { inOrder } from '../../lib/db/positions.ts';
import { rows } from '../../lib/db/rows.ts';
import { codeBook } from '../../lib/form/code-book.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

interface Sum {
  n: number;
  narrative: number;
  failed: number;
  values: (number | null)[];
  filled: number[];
}

interface Row extends Record<string, unknown> {
  key: string;
  coverage: 'complete' | 'narrative';
  failed: number;
  cells: (number | null)[];
  amounts: (number | null)[];
}

const at = (code: string) => codeBook.indexOf(code);

/** （六）其他处理: three rows count as the one that stands for them. */
const whole = (values: (number | null)[]) => {
  const made = [...values];
  for (const column of ['natural', 'company', 'research', 'ngo', 'legal', 'other', 'total']) {
    const three = ['no_correction', 'unpaid_fee', 'other'].map((row) => values[at(`closed.${row}.${column}`)] ?? null);
    const sum = three.some((value) => value === null)
      ? null
      : three.reduce<number>((all, value) => all + (value ?? 0), 0);
    made[at(`closed.all.${column}`)] ??= sum;
  }
  return made;
};

const nothing = (): Sum => ({
  n: 0,
  narrative: 0,
  failed: 0,
  values: codeBook.map(() => null),
  filled: codeBook.map(() => 0),
});

const addTo = (sum: Sum, row: Row) => {
  if (row.coverage === 'narrative') {
    sum.narrative += 1;
    return;
  }
  sum.n += 1;
  sum.failed += row.failed > 0 ? 1 : 0;
  for (const [place, value] of whole(inOrder(row)).entries()) {
    if (value === null) continue;
    sum.values[place] = Math.round(((sum.values[place] ?? 0) + value) * 1e4) / 1e4;
    sum.filled[place] = (sum.filled[place] ?? 0) + 1;
  }
};

/** Every sum of a release, added up from its reports one by one: by ancestor, level and year. */
const fromReports = async (release: number): Promise<Record<string, Sum>> => {
  const found = await rows<Row>(
    opened.db,
    sql`select t.ancestor_id || ' ' || r.level || ' ' || r.year as key, r.coverage, r.checks_failed as failed,
        to_json(r.cells) as cells, to_json(r.amounts) as amounts
      from report_revision r join authority_tree t using (authority_id)
      where r.release_from <= ${release} and r.release_to > ${release}`,
  );
  const sums: Record<string, Sum> = {};
  for (const row of found) {
    sums[row.key] ??= nothing();
    addTo(sums[row.key] as Sum, row);
  }
  return sums;
};

interface Stored extends Omit<Sum, 'values' | 'filled'>, Record<string, unknown> {
  key: string;
  sums: number[];
  filled: number[];
  amounts: number[];
  amounts_filled: number[];
}

/** The sums as the imports left them, each brought on from the one before. */
const asStored = async (release: number): Promise<Record<string, Sum>> => {
  const found = await rows<Stored>(
    opened.db,
    sql`select parent_id || ' ' || level || ' ' || year as key, n, n_narrative as narrative, n_failed as failed,
        to_json(sums) as sums, to_json(filled) as filled, to_json(amounts) as amounts, to_json(amounts_filled) as amounts_filled
      from rollup where release_from <= ${release} and release_to > ${release} and n + n_narrative > 0`,
  );
  return Object.fromEntries(
    found.map(({ key, n, narrative, failed, ...arrays }) => {
      const filled = inOrder({ cells: arrays.filled, amounts: arrays.amounts_filled }).map((count) => count ?? 0);
      const sums = inOrder({ cells: arrays.sums, amounts: arrays.amounts });
      return [key, { n, narrative, failed, filled, values: sums.map((sum, place) => (filled[place] ? sum : null)) }];
    }),
  );
};

const someCells = [
  'requests.new.total',
  'concluded.total.total',
  'closed.all.total',
  'fees.amount',
  'procurement.amount',
];
const threeOfOne = ['no_correction', 'unpaid_fee', 'other'].map((row) => `closed.${row}.total`);
const figure = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null });
const report = fc.record({
  authority: fc.constantFrom(...districts, '110000', '110000-finance', '321300'),
  year: fc.constantFrom(2020, 2022),
  values: fc.record(Object.fromEntries([...someCells, ...threeOfOne].map((code) => [code, figure]))),
  coverage: fc.constantFrom('complete' as const, 'complete' as const, 'narrative' as const),
  failed: fc.integer({ min: 0, max: 2 }),
});

describe('sums brought on from release to release', () => {
  it('are those of all reports added up again, for every release', async () => {
    let release = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 6 }), async (made) => {
        const batch = made.map(({ authority, year, values, coverage, failed }) =>
          reportWith(authority, year, values, { coverage, checks: { passed: 3, failed } }),
        );
        release = (await storeRun(opened.db, [batch], { note: '' })).release ?? release;
        expect(await asStored(release)).toEqual(await fromReports(release));
      }),
      { numRuns: 25 },
    );
    expect(release).toBeGreaterThan(5);
    for (let each = 1; each <= release; each += 1) expect(await asStored(each)).toEqual(await fromReports(each));
  });
});
