import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { rows } from '../../lib/db/rows.ts';
import { type Limit, tokenBuckets } from '../../lib/serve/limit.ts';
import { sharedBuckets } from '../../lib/serve/shared-limit.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';

let postgres: RealPostgres;
let owner: Opened;
let processes: [Opened, Opened];
let limits: [Limit, Limit];
const own: Limit = () => 99;

beforeAll(async () => {
  postgres = await startPostgres();
  const url = new URL(await postgres.newDatabase());
  owner = await openServer(url.href);
  await owner.db.execute(sql.raw(readFileSync('lib/serve/shared-limit.sql', 'utf8')));
  await owner.db.execute(sql`alter role gongkai_limits password 'only-limits'`);
  await owner.db.execute(sql`create table other (a int)`);
  [url.username, url.password] = ['gongkai_limits', 'only-limits'];
  processes = [await openServer(url.href), await openServer(url.href)];
  limits = [sharedBuckets(processes[0].db, 'secret', 60, own), sharedBuckets(processes[1].db, 'secret', 60, own)];
});
beforeEach(() => owner.db.execute(sql`truncate limits.bucket`));
afterAll(async () => {
  await Promise.all([owner, ...processes].map(({ close }) => close()));
  await postgres.stop();
});

// The first question of a connection may take longer than the limit waits.
const warm = () => Promise.all(processes.map(({ db }) => db.execute(sql`select 1`)));

describe('limits over a shared store', () => {
  it('count what a client spent at either of two processes, and nobody else', async () => {
    await warm();
    const [one, other] = limits;
    expect([await one('a', 40), await other('a', 20)]).toEqual([0, 0]);
    expect(await one('a', 30)).toBe(30);
    expect(await other('a', 30)).toBe(30);
    expect(await other('b', 30)).toBe(0);
  });

  it('fill up again with time', async () => {
    const [one, other] = limits;
    await one('a', 60);
    expect(await other('a', 60)).toBe(60);
    await owner.db.execute(sql`update limits.bucket set at = at - interval '1 minute'`);
    expect(await other('a', 60)).toBe(0);
  });

  it('never give more than there is, whoever asks at once', async () => {
    await warm();
    const asked = Array.from({ length: 40 }, (_, turn) => limits[turn % 2 ? 0 : 1]('a', 10));
    expect((await Promise.all(asked)).filter((wait) => wait === 0)).toHaveLength(6);
  });

  it('keep no address', async () => {
    await limits[0]('203.0.113.9', 1);
    expect(JSON.stringify(await rows(owner.db, sql`select * from limits.bucket`))).not.toContain('203.0.113');
  });

  it('are those of the process where the store is away', async () => {
    const away = await openServer('postgres://nobody@127.0.0.1:9/none');
    const limit = sharedBuckets(away.db, 'secret', 60, tokenBuckets(60));
    expect([await limit('a', 60), await limit('a', 1)]).toEqual([0, 1]);
    await away.close();
  });

  it('are kept by a role that can do nothing else', async () => {
    const [{ db }] = processes;
    for (const statement of ['select * from other', 'create table mine (a int)', 'drop table limits.bucket'])
      await expect(db.execute(sql.raw(statement))).rejects.toThrow();
  });
});
