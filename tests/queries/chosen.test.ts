import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { chosenByRule } from '../../lib/queries/selection.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

const collected = (authority: string, year: number, amount: number) =>
  reportWith(authority, year, { 'fees.amount': amount, 'requests.new.total': amount });

/** Two print yuan for ten thousand yuan in their second year, one of them so far off that the check does not see it. */
const reports = [
  collected('110105', 2024, 25),
  collected('110105', 2025, 253000),
  collected('321322', 2024, 30),
  collected('321322', 2025, 180000),
  collected('110101', 2024, 4),
  collected('110101', 2025, 5),
];

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
  await storeRun(opened.db, [reports], { note: 'a slip' });
});
afterAll(() => opened.close());

describe('who is drawn where nobody is named', () => {
  it.each([
    ['fees', 'last those whose amount slipped in unit', ['110101', '110105', '321322']],
    ['requests-received', 'the largest first', ['110105', '321322', '110101']],
  ])('are for %s %s', async (code, _, expected) => {
    expect(await chosenByRule(opened.db, 1, measureByCode(code) as Measure)).toEqual(expected);
  });
});
