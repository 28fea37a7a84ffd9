import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { json } from '../../../lib/db/rows.ts';
import { groundBySlug } from '../../../lib/form/law.ts';
import { storeAnswers } from '../../../lib/ingest/answers.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { coverageMatrix } from '../../../lib/queries/coverage.ts';
import { findingsByAuthority } from '../../../lib/queries/findings.ts';
import { groundUse } from '../../../lib/queries/grounds.ts';
import { answersAsked } from '../../../lib/queries/kept.ts';
import { listSizes } from '../../../lib/queries/list-sizes.ts';
import { overview } from '../../../lib/queries/overview.ts';
import { releases } from '../../../lib/queries/release.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

/** The same database seen by a process that has asked nothing yet. */
const another = (): Database => Object.create(opened.db) as Database;

const notHeld = groundBySlug('not-held')?.row ?? '';
const publish = async (received: number) => {
  const figures = {
    'requests.new.total': received,
    [`${notHeld}.total`]: 40,
    'concluded.total.total': 160,
  };
  await storeRun(opened.db, [[reportWith('110105', 2022, figures)]], { note: 'a run' });
  await storeAnswers(another());
};

const held = () =>
  json<{ release: number; n: number }[]>(
    opened.db,
    sql`select coalesce(json_agg(x), '[]') as json from (
      select release_id as release, count(*) as n from release_answer group by 1) x`,
  );

/** What pages would get, from the stored answers or, once those are gone, from the reports. */
const asked = async (release: number) => ({
  overview: await overview(another(), release),
  ground: await groundUse(another(), release, notHeld),
});

describe('the answers of a release', () => {
  it('are stored beside it', async () => {
    await publish(200);
    const [own] = await held();
    expect(own?.release).toBe(1);
    expect(own?.n).toBeGreaterThan(60);
  });

  it('are what the reports themselves say', async () => {
    const stored = await asked(1);
    expect(stored.overview).toMatchObject({ reports: 1, largest: [{ received: 200 }] });
    expect(stored.ground).toMatchObject({ most: [{ count: 40, concluded: 160 }] });
    await opened.db.execute(sql`delete from release_answer`);
    expect(await asked(1)).toEqual(stored);
  });

  it('are what pages read, where they are stored', async () => {
    await storeAnswers(another());
    await opened.db.execute(sql`update release_answer set answer = '{"level": 5}' where answer->>'most' is not null`);
    expect(await groundUse(another(), 1, notHeld)).toEqual({ level: 5 });
  });

  it('are asked anew of the next release, whose they then are alone', async () => {
    await publish(300);
    expect((await held()).map(({ release }) => release)).toEqual([2]);
    expect((await asked(2)).overview.largest[0]?.received).toBe(300);
  });

  it('of an earlier release come from its reports', async () => {
    expect((await asked(1)).overview.largest[0]?.received).toBe(200);
  });

  it('that cannot be stored leave the release as it is', async () => {
    await opened.db.execute(sql`alter table release_answer add constraint none check (release_id < 3)`);
    await publish(400);
    expect((await held()).map(({ release }) => release)).toEqual([2]);
    expect((await asked(3)).overview.largest[0]?.received).toBe(400);
  });
});

describe('a list of everything', () => {
  const first = { limit: listSizes.wide };
  const lists: Record<string, (db: Database) => Promise<unknown>> = {
    'authorities that report': (db) =>
      listAuthorities(db, 2, { text: '', reporting: true, limit: listSizes.authorities }),
    'findings by authority': (db) => findingsByAuthority(db, 2, { ...first, offset: 0, check: undefined }),
    'what is held': (db) => coverageMatrix(db, 2, { ...first, offset: 0, parent: undefined, silent: false }),
    releases: (db) => releases(db, 2),
  };

  it.each(Object.entries(lists))('of %s is stored as its page asks for it', async (_, list) => {
    const db = another();
    expect(await answersAsked(db, () => list(db))).toEqual([]);
  });

  it.each([
    ['one province', { parent: '110000' }],
    ['another page', { offset: 50 }],
  ])('is asked of the reports for %s', async (_, asked) => {
    const db = another();
    const { of } = await coverageMatrix(db, 2, { ...first, ...asked });
    expect(of).toBe(1);
    expect(await answersAsked(db, () => coverageMatrix(db, 2, { ...first, ...asked }))).toEqual([]);
  });
});
