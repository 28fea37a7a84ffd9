import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { coverageTotals } from '../../lib/queries/coverage.ts';
import { type CoverageOrder, coverageRows } from '../../lib/queries/coverage-rows.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let country: Opened;
const published = (code: string, on: string | null, failed: number) => {
  const { document, ...report } = reportWith(code, 2023, { 'requests.new.total': 1 });
  return { ...report, document: { ...document, publishedOn: on }, checks: { passed: 1, failed } };
};
beforeAll(async () => {
  country = await memoryDatabase();
  await writeSmallCountry(country.db);
  const reports = [
    published('110105', '2024-04-02', 0),
    published('321300', null, 3),
    published('321322', '2024-03-01', 1),
  ];
  await storeRun(country.db, [reports], { note: 'three reports' });
});
afterAll(() => country.close());

const sorted = async (order: CoverageOrder | null) => {
  const { rows } = await coverageRows(country.db, 1, { years: [2023], known: [], what: 'complete', order, limit: 9 });
  return rows.map(({ authority: { code } }) => code);
};

it.each([
  [null, ['110105', '321300', '321322']],
  [{ by: 'name', down: true }, ['321322', '321300', '110105']],
  [{ by: 'days', down: true }, ['110105', '321322', '321300']],
  [{ by: 'days', down: false }, ['321322', '110105', '321300']],
  [{ by: 'published', down: false }, ['321322', '110105', '321300']],
  [{ by: 'failed', down: true }, ['321300', '321322', '110105']],
] as const)('the years of authorities by %j are listed so, an unknown date last', async (order, codes) => {
  expect(await sorted(order)).toEqual(codes);
});

it('counts every level and year, also where nothing is held', async () => {
  const totals = await coverageTotals(country.db, 1);
  const held = totals.map(({ level, year, complete, narrative }) => [level, year, complete + narrative]);
  expect(held).toEqual(
    expect.arrayContaining([
      [1, 2023, 0],
      [2, 2023, 1],
      [3, 2023, 2],
    ]),
  );
  expect(totals.every(({ of }) => of > 0)).toBe(true);
});
