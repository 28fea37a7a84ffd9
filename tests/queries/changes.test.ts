import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChanges } from '../../app/_ui/releases/open-changes.ts';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { releaseChanges } from '../../lib/queries/changes.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let country: Opened;
const [first, second] = [1, 2];
beforeAll(async () => {
  country = await memoryDatabase();
  await writeSmallCountry(country.db);
  const years = Array.from({ length: 15 }, (_, at) => 2010 + at);
  const reports = (n: number) => years.map((year) => reportWith('321300', year, { 'requests.new.total': n }));
  await storeRun(country.db, [reports(20)], { note: 'as published' });
  const added = reportWith('321322', 2023, { 'requests.new.total': 5 });
  await storeRun(country.db, [[...reports(30), added]], { note: 'restated' });
});
afterAll(() => country.close());

describe('the changes of a release', () => {
  it('are asked for by kind, while the counts are of all', async () => {
    const { added, restated, changes } = await releaseChanges(country.db, second, { kind: 'new' });
    expect([added, restated]).toEqual([1, 15]);
    expect(changes.map(({ kind, authority }) => [kind, authority.code])).toEqual([['new', '321322']]);
  });

  it.each([
    ['restated reports first, a dozen to a page', second, {}, 'restated', 12],
    ['the rest on the next page', second, { page: '2' }, 'restated', 3],
    ['new reports where they are asked for', second, { what: 'new' }, 'new', 1],
    ['new reports where none is restated', first, {}, 'new', 15],
    ['what is no kind as if nothing were asked', second, { what: 'toString' }, 'restated', 12],
  ])('of a page are %s', async (_, release, query, kind, n) => {
    const shown = await openChanges(country.db, release, query);
    expect([shown.kind, shown.changes.length]).toEqual([kind, n]);
    expect(shown.changes.every((change) => change.kind === kind)).toBe(true);
  });
});
