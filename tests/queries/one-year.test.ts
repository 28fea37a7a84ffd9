import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { oneYearInstead } from '../../lib/queries/one-year.ts';
import { queryView } from '../../lib/queries/view.ts';
import { defaultView } from '../../lib/view/choices.ts';
import type { ViewSpec } from '../../lib/view/spec.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

const received = (authority: string, year: number, count: number) =>
  reportWith(authority, year, { 'requests.new.total': count });

const sued = (authority: string, figures: Record<string, number>) => reportWith(authority, 2024, figures);

const scattered = [
  sued('110101', { 'suit_direct.total': 1, 'suit_after_review.total': 1 }),
  sued('110105', { 'suit_direct.total': 5, 'suit_after_review.total': 1 }),
  sued('321322', { 'suits.total': 9 }),
  received('110101', 2019, 500),
  received('110105', 2022, 100),
  received('321322', 2022, 300),
  received('321323', 2022, 200),
];
const completed = [
  received('110101', 2020, 500),
  received('110105', 2021, 100),
  received('321322', 2021, 300),
  received('321323', 2021, 200),
];

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
  await storeRun(opened.db, [scattered], { note: 'release 1: one year each' });
  await storeRun(opened.db, [completed], { note: 'release 2: two years each' });
});
afterAll(() => opened.close());

describe('a page whose lines would be single dots', () => {
  const instead = async (release: number, chosen: Partial<ViewSpec> = {}) => {
    const spec = defaultView('requests-received', chosen);
    return oneYearInstead(opened.db, spec, release, await queryView(opened.db, spec, release));
  };

  it('draws the year with most figures, the largest first', async () => {
    expect(await instead(1)).toMatchObject({
      authorities: ['321322', '321323', '110105'],
      years: { from: 2022, to: 2022 },
      sort: 'value',
    });
  });

  it('draws the years where half of those chosen have two', async () => {
    expect(await instead(2)).toBeNull();
  });

  it('leaves out whom it knows the whole of without the parts', async () => {
    const spec = defaultView('suits', { breakdown: 'path', kind: 'stack' });
    const found = await oneYearInstead(opened.db, spec, 1, await queryView(opened.db, spec, 1));
    expect(found).toMatchObject({ authorities: ['110105', '110101'], years: { from: 2024, to: 2024 } });
  });

  it.each<[string, Partial<ViewSpec>]>([
    ['authorities', { authorities: ['110101', '110105'] }],
    ['years', { years: { from: 2019, to: 2022 } }],
  ])('draws the %s that a view names', async (_, chosen) => {
    expect(await instead(1, chosen)).toBeNull();
  });
});
