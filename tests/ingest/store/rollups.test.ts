import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { rows } from '../../../lib/db/rows.ts';
import { cellByCode } from '../../../lib/form/cells.ts';
import type { StorableReport } from '../../../lib/ingest/store/storable.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { districts, reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

const counted = ['requests.new.total', 'closed.all.total', 'closed.other.total', 'penalty.decisions'];
const positions = counted.map((code) => cellByCode(code)?.index ?? 0);

interface Line extends Record<string, unknown> {
  ancestor: string;
  level: number;
  year: number;
  n: number;
  n_narrative: number;
  n_failed: number;
  sums: string;
  filled: string;
  money: string;
}

const numbers = (array: string) =>
  sql.raw(`array_to_string(array[${positions.map((at) => `coalesce(${array}[${at}], 0)`).join()}], ',')`);

const keptSums = () =>
  rows<Line>(
    opened.db,
    sql`select a.code as ancestor, x.level, x.year, x.n, x.n_narrative, x.n_failed, ${numbers('x.sums')} as sums,
      ${numbers('x.filled')} as filled, coalesce(x.amounts_filled[2], 0) || ':' || trim_scale(coalesce(x.amounts[2], 0)) as money
    from rollup x join authority a on a.authority_id = x.parent_id where x.release_to = 2147483647
    order by a.code, x.level, x.year`,
  );

const three = ['no_correction', 'unpaid_fee', 'other'].map(
  (row) => `r.cells[${cellByCode(`closed.${row}.total`)?.index}]`,
);

/** What a report has for a cell: （六）其他处理 printed in three rows counts as the one row. */
const ofReport = positions.map((at, index) =>
  counted[index] === 'closed.all.total' ? `coalesce(r.cells[${at}], ${three.join('+')})` : `r.cells[${at}]`,
);
const complete = `filter (where r.coverage = 'complete')`;
const resolved = sql.raw(ofReport.map((value) => `coalesce(sum(${value}) ${complete}, 0)`).join(` || ',' || `));
const filled = sql.raw(ofReport.map((value) => `count(${value}) ${complete}`).join(` || ',' || `));

/** The same from the reports themselves, with nothing carried along. */
const sumsFromReports = () =>
  rows<Line>(
    opened.db,
    sql`select p.code as ancestor, r.level, r.year, count(*) filter (where r.coverage = 'complete')::int as n,
      count(*) filter (where r.coverage = 'narrative')::int as n_narrative,
      count(*) filter (where r.coverage = 'complete' and r.checks_failed > 0)::int as n_failed,
      ${resolved} as sums, ${filled} as filled,
      count(r.amounts[2]) filter (where r.coverage = 'complete') || ':' ||
        trim_scale(coalesce(sum(r.amounts[2]) filter (where r.coverage = 'complete'), 0)) as money
    from report_revision r join authority_tree t using (authority_id) join authority p on p.authority_id = t.ancestor_id
    where r.release_to = 2147483647 group by 1, 2, 3 order by 1, 2, 3`,
  );

const value = fc.option(fc.integer({ min: 0, max: 2_000_000_000 }), { nil: null });
const anyReport: fc.Arbitrary<StorableReport> = fc
  .record({
    authority: fc.constantFrom(...districts, '110000-finance', '321300', '110000'),
    year: fc.constantFrom(2019, 2020, 2022),
    coverage: fc.constantFrom<'complete' | 'narrative'>('complete', 'complete', 'narrative'),
    failed: fc.integer({ min: 0, max: 2 }),
    values: fc.record({
      'requests.new.total': value,
      'closed.all.total': value,
      'closed.no_correction.total': fc.constantFrom(null, 3),
      'closed.unpaid_fee.total': fc.constantFrom(0, 4),
      'closed.other.total': fc.constantFrom(null, 5),
      'penalty.decisions': value,
      'procurement.amount': fc.constantFrom(null, 12.3456, 137296.5351),
    }),
  })
  .map(({ authority, year, coverage, failed, values }) =>
    reportWith(authority, year, values, { coverage, checks: { passed: 3, failed } }),
  );

describe('the sums of a level under its ancestors', () => {
  it('equal the sums over the reports after any sequence of releases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { minLength: 1, maxLength: 12 }), async (run) => {
        await storeRun(opened.db, [run.slice(0, 5), run.slice(5)], { note: '' });
        expect(await keptSums()).toEqual(await sumsFromReports());
      }),
      { numRuns: 25 },
    );
  });

  it('keep what they were in every release before', async () => {
    const before = await rows<{ n: number }>(opened.db, sql`select max(release_id)::int as n from release`);
    const held = sql`select coalesce(sum(x.sums[${sql.raw(String(positions[0]))}]), 0)::text as sum from rollup x
      where x.release_from <= ${before[0]?.n} and x.release_to > ${before[0]?.n}`;
    const [then] = await rows(opened.db, held);
    await storeRun(opened.db, [[reportWith('110105', 2019, { 'requests.new.total': 77 })]], { note: '' });
    expect(await rows(opened.db, held)).toEqual([then]);
  });
});
