import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { watchRelease } from '../../lib/serve/release.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

const publish = (year: number) =>
  storeRun(opened.db, [[reportWith('110105', year, { 'requests.new.total': 1 })]], { note: '' });

it('a new release is known when it is asked for, and told once; the first one found is not new', async () => {
  await publish(2021);
  const onNew = vi.fn();
  const known = await watchRelease(opened.db, onNew);
  expect([known.id, onNew.mock.calls.length]).toEqual([1, 0]);
  await publish(2022);
  await known.refresh();
  await known.refresh();
  expect([known.id, onNew.mock.calls.length]).toEqual([2, 1]);
});
