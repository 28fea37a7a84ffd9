import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { searchText } from '../../../lib/queries/search-text.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

const store = (text: string | null) => {
  const sections = text === null ? [] : [{ section: 1 as const, text }];
  return storeRun(opened.db, [[reportWith('321322', 2024, { 'requests.new.total': 1 }, { sections })]], {
    note: 'test',
  });
};

it('a report whose figures shipped without their text has it once its file is read, and no release is made', async () => {
  expect((await store(null)).release).toBe(1);
  expect(await searchText(opened.db, 1, '主动公开')).toEqual([]);
  const { release, stored } = await store('本年主动公开信息。');
  expect([release, stored[0]?.outcome]).toEqual([null, 'unchanged']);
  expect(await searchText(opened.db, 1, '主动公开')).toMatchObject([
    { before: '本年', hit: '主动公开', after: '信息。' },
  ]);
});
