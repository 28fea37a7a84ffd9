import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedBulk } from '../../lib/db/bulk.ts';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { type Continuation, continuations, continued } from '../../lib/form/continuity.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { belowOf } from '../../lib/queries/below.ts';
import {
  type Continued,
  continuity,
  continuityColumnKeys,
  continuityYears,
} from '../../lib/queries/checks-continuity.ts';
import { letterOf } from '../../lib/queries/checks-letter.ts';
import { againstBelow } from '../../lib/queries/checks-sums.ts';
import {
  type AuthorityFindings,
  type FindingColumn,
  findingColumnKeys,
  findingsByAuthority,
  type ListedFinding,
  listFindings,
} from '../../lib/queries/findings.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let opened: Opened;
const release = 8;
beforeAll(async () => {
  opened = await memoryDatabase();
  // A seed whose districts have reports that break what they carry over.
  await fillDemo(embeddedBulk(opened), 'beijing', 2025);
});
afterAll(() => opened.close());

const inOrder = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);

const numberOf = (text: string | null) => (text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

/** What a list of findings is sorted by, told from the finding itself. */
const sortedBy: Record<FindingColumn, (finding: ListedFinding) => string | number | null> = {
  name: ({ authority }) => authority.code,
  check: ({ check }) => check,
  place: ({ at }) => at,
  left: ({ left }) => numberOf(left),
  right: ({ right }) => numberOf(right),
  times: ({ left, right }) => (numberOf(right) ? (numberOf(left) ?? 0) / (numberOf(right) ?? 1) : null),
  verdict: ({ verdict }) => verdict?.verdict ?? null,
};

const apart = ({ before, after }: Continued, link: Continuation): number | null => {
  const result = continued(
    link,
    (cell) => before[cell]?.value ?? null,
    (cell) => after[cell]?.value ?? null,
  );
  return result && Math.abs(result.expected - result.stated);
};

const isBroken =
  (kind: keyof typeof continuations) =>
  ({ before, after }: Continued) =>
    continuations[kind].links.some((link) => {
      const result = continued(
        link,
        (cell) => before[cell]?.value ?? null,
        (cell) => after[cell]?.value ?? null,
      );
      return result !== null && result.expected !== result.stated;
    });

describe.each(['requests', 'documents'] as const)('what continues: %s', (kind) => {
  it('breaks where the check has found it, and nowhere else', async () => {
    const every = await continuity(opened.db, release, { kind, all: true, limit: 1000 });
    const broken = await continuity(opened.db, release, { kind, limit: 1000 });
    const keys = (rows: readonly Continued[]) => rows.map(({ authority, year }) => `${authority.code} ${year}`);
    expect(every.of).toBe(every.rows.length);
    expect(keys(broken.rows)).toEqual(keys(every.rows.filter(isBroken(kind))));
  });

  it('is sorted by name and by how far apart each two numbers are', async () => {
    for (const by of continuityColumnKeys(kind)) {
      const { rows } = await continuity(opened.db, release, {
        kind,
        all: true,
        order: { by, down: true },
        limit: 1000,
      });
      const link = continuations[kind].links.find(({ key }) => key === by);
      const keys = rows.map((pair) => (link ? apart(pair, link) : pair.authority.code));
      const held = keys.filter((key) => key !== null);
      expect(keys.slice(0, held.length)).toEqual(held.toSorted(inOrder).toReversed());
    }
  });

  it('is counted by year as it is listed', async () => {
    const every = await continuity(opened.db, release, { kind, all: true, limit: 1000 });
    for (const { year, compared, broken } of await continuityYears(opened.db, release, kind)) {
      const own = every.rows.filter((pair) => pair.year === year);
      expect([compared, broken]).toEqual([own.length, own.filter(isBroken(kind)).length]);
    }
  });
});

describe('findings', () => {
  it('are as many by authority and year as one by one', async () => {
    const [listed, counted] = await Promise.all([
      listFindings(opened.db, release, { limit: 1000 }),
      findingsByAuthority(opened.db, release, { limit: 1000 }),
    ]);
    expect(counted.findings).toBe(listed.of);
    for (const { authority, findings, years } of counted.rows) {
      const own = listed.findings.filter((each) => each.authority.code === authority.code);
      expect(own).toHaveLength(findings);
      for (const [year, n] of Object.entries(years))
        expect(own.filter((each) => `${each.year}` === year)).toHaveLength(n);
    }
  });

  it('are limited by place, level and check', async () => {
    const { findings } = await listFindings(opened.db, release, {
      parent: '110000',
      level: 3,
      check: 'carry-continuity',
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ authority, check }) => authority.level === 3 && check === 'carry-continuity')).toBe(true);
    expect((await listFindings(opened.db, release, { parent: '320000' })).of).toBe(0);
  });

  it.each(findingColumnKeys)('are sorted by %s both ways, what is absent at the end', async (by) => {
    const query = { check: by === 'times' ? 'unit-slip' : undefined };
    const [up, down] = await Promise.all(
      [false, true].map((turned) =>
        listFindings(opened.db, release, { ...query, order: { by, down: turned }, limit: 1000 }),
      ),
    );
    const keys = (listed = up) => listed?.findings.map((finding) => sortedBy[by](finding)) ?? [];
    const [held, turned] = [keys().filter((key) => key !== null), keys(down).filter((key) => key !== null)];
    expect(keys().slice(0, held.length)).toEqual(held);
    expect(keys(down).slice(0, held.length)).toEqual(turned);
    expect(held).toEqual(held.toSorted(inOrder));
    expect(turned).toEqual(held.toSorted(inOrder).toReversed());
  });

  it.each(['name', 'total', '2023'])('by authority are sorted by %s both ways', async (by) => {
    const keyOf = ({ authority, findings, years }: AuthorityFindings) =>
      by === 'name' ? authority.code : by === 'total' ? findings : (years[by] ?? null);
    for (const down of [false, true]) {
      const { rows } = await findingsByAuthority(opened.db, release, { order: { by, down }, limit: 1000 });
      const keys = rows.map(keyOf);
      const held = keys.filter((key) => key !== null).toSorted(inOrder);
      expect(keys.slice(0, held.length)).toEqual(down ? held.toReversed() : held);
    }
  });

  it('are asked for without what is said for information only', async () => {
    const [all, doubts] = await Promise.all([
      listFindings(opened.db, release, { limit: 1000 }),
      listFindings(opened.db, release, { notes: false, limit: 1000 }),
    ]);
    expect(doubts.of).toBe(all.findings.filter(({ severity }) => severity !== 'info').length);
    expect(doubts.of).toBeLessThan(all.of);
  });

  it('of a letter come with what is printed at their place', async () => {
    const { findings } = await listFindings(opened.db, release, { check: 'balance' });
    const [first] = findings;
    const reports = await letterOf(opened.db, release, first?.authority.code ?? '');
    const told = reports.find(({ year }) => year === first?.year)?.findings ?? [];
    expect(told.some(({ at, check }) => at === first?.at && check === 'balance')).toBe(true);
    expect(told.every(({ severity }) => severity !== 'info')).toBe(true);
  });
});

describe('a government against those below it', () => {
  let country: Opened;
  beforeAll(async () => {
    country = await memoryDatabase();
    await writeSmallCountry(country.db);
    const reports = [
      reportWith('321300', 2022, { 'requests.new.total': 20 }),
      reportWith('321322', 2022, { 'requests.new.total': 30 }),
      reportWith('321300', 2023, { 'requests.new.total': 90 }),
      reportWith('321322', 2023, { 'requests.new.total': 60 }),
      reportWith('321300', 2024, { 'requests.new.total': null }),
      reportWith('321322', 2024, { 'requests.new.total': 60 }),
    ];
    await storeRun(country.db, [reports], { note: 'a city and its county' });
  });
  afterAll(() => country.close());

  it('is set beside their sum, with how many of how many; without a figure it is not listed', async () => {
    const { rows, of } = await againstBelow(country.db, 1, { cell: 'requests.new.total' });
    expect(of).toBe(2);
    expect(rows.map(({ year, stated, governments }) => [year, stated, governments.sum])).toEqual([
      [2023, 90, 60],
      [2022, 20, 30],
    ]);
    expect(rows.every(({ governments: { n, of: all } }) => n === 1 && all >= n)).toBe(true);
    expect(rows.every(({ departments }) => departments.sum === null)).toBe(true);
  });

  it('has the sums that its portrait shows', async () => {
    const { rows } = await againstBelow(country.db, 1, { cell: 'requests.new.total' });
    for (const { authority, year, governments, departments } of rows) {
      const [shown] = await belowOf(country.db, 1, authority.code, year, ['requests.new.total']);
      expect(shown).toMatchObject({ governments, departments });
    }
  });

  it.each([
    ['difference', false, [2022, 2023]],
    ['difference', true, [2023, 2022]],
    ['stated', false, [2022, 2023]],
    ['below', true, [2023, 2022]],
    ['departments', true, [2023, 2022]],
    ['rest', true, [2023, 2022]],
    ['name', false, [2023, 2022]],
  ] as const)('is sorted by %s, downwards %s', async (by, down, years) => {
    const { rows } = await againstBelow(country.db, 1, { cell: 'requests.new.total', order: { by, down } });
    expect(rows.map(({ year }) => year)).toEqual(years);
  });

  it('is listed alone where it states less than those below', async () => {
    const { rows } = await againstBelow(country.db, 1, { cell: 'requests.new.total', less: true });
    expect(rows.map(({ year }) => year)).toEqual([2022]);
  });
});
