import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { listFindings } from '../../../lib/queries/findings.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

const store = async (fees: Record<string, number>) => {
  const reports = Object.entries(fees).map(([code, amount]) => reportWith(code, 2022, { 'fees.amount': amount }));
  const { release } = await storeRun(opened.db, [reports], { note: '' });
  const { findings } = await listFindings(opened.db, release ?? 0, { check: 'unit-slip' });
  return findings.map(({ authority, left, right }) => [authority.code, left, right]);
};

it('an amount is held against the median of its level anew when other reports move it', async () => {
  expect(await store({ '110101': 250_000, '110102': 24, '110105': 25, '321322': 26 })).toEqual([]);
  expect(await store({ '321323': 25 })).toEqual([['110101', '250000', '25']]);
  expect(await store({ '110102': 2400, '110105': 2500, '321322': 2600 })).toEqual([]);
});
