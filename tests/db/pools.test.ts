import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  closeDatabase,
  database,
  isEmbedded,
  type Opened,
  openServer,
  openVercel,
  wayTo,
  writableDatabase,
} from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { rows } from '../../lib/db/rows.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { type RealPostgres, startNeonProxy, startPostgres } from '../postgres/server.ts';
import { siteRoleOn } from '../postgres/site-role.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let server: RealPostgres;
let proxy: Awaited<ReturnType<typeof startNeonProxy>>;
beforeAll(async () => {
  [server, proxy] = await Promise.all([startPostgres(), startNeonProxy()]);
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

const poolOf = ({ db }: Opened) => (db as unknown as { $client: { options: { max: number } } }).$client;

const ways: Record<string, { open: () => Promise<Opened>; most: number | null }> = {
  PGlite: { open: memoryDatabase, most: null },
  pg: { open: async () => openServer(await server.newDatabase()), most: 10 },
  // A function of a serverless host each: many of them share what the server has.
  '@vercel/postgres': { open: async () => openVercel(await server.newDatabase()), most: 4 },
};

describe.each(Object.entries(ways))('by %s', (_name, { open }) => {
  it('no statement runs for longer than 30 s', async () => {
    const opened = await open();
    expect(await rows(opened.db, sql`show statement_timeout`)).toEqual([{ statement_timeout: '30s' }]);
    await opened.close();
  });
});

describe.each(Object.entries(ways).filter(([, { most }]) => most !== null))('by %s', (_name, { open, most }) => {
  it('what finds every connection busy waits its turn, and longer than a server is waited for', async () => {
    const opened = await open();
    const busy = Array.from({ length: most ?? 0 }, () => opened.db.execute(sql`select pg_sleep(6)`));
    expect(await rows(opened.db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await Promise.all(busy);
    await opened.close();
  });

  it('no more connections are opened than fit, whatever is asked at once', async () => {
    const opened = await open();
    expect(poolOf(opened).options.max).toBe(most);
    const asked = Array.from({ length: 60 }, () =>
      rows<{ pid: number }>(opened.db, sql`select pg_backend_pid() as pid`),
    );
    const used = new Set((await Promise.all(asked)).flat().map(({ pid }) => pid));
    expect(used.size).toBeLessThanOrEqual(most ?? 0);
    await opened.close();
  });
});

describe('an address', () => {
  it.each([
    [undefined, 'embedded'],
    ['postgres://a:b@ep-x-1-pooler.eu-central-1.aws.neon.tech/gongkai?sslmode=require', 'vercel'],
    ['postgres://a:b@ep-x-1-pooler.eu-central-1.postgres.vercel-storage.com/gongkai', 'vercel'],
    // What migrations and imports use: their pooled driver refuses it.
    ['postgres://a:b@ep-x-1.eu-central-1.aws.neon.tech/gongkai?sslmode=require', 'server'],
    ['postgres://a:b@db.example/gongkai', 'server'],
    ['postgres://a:b@neon.tech.example/gongkai', 'server'],
    ['postgres://a:b@x-pooler.evil-neon.tech/gongkai', 'server'],
  ])('%s is opened as %s', async (url, way) => {
    expect(wayTo(url)).toBe(way);
    if (url === undefined) return;
    const opened = await (way === 'vercel' ? openVercel(url) : openServer(url));
    expect(opened.kind).toBe(way);
    await opened.close();
  });
});

/** A primary with one release, and beside it what a replica would have: the same tables, a release behind. */
const primaryAndReplica = async () => {
  const [primary, replica] = [await server.newDatabase(), await server.newDatabase()];
  for (const url of [primary, replica]) {
    const { db, close } = await openServer(url);
    await migrate(db);
    await writeSmallCountry(db);
    await storeRun(db, [[reportWith('110105', 2021, { 'requests.new.total': 1 })]], { note: '' });
    await close();
  }
  vi.stubEnv('POSTGRES_URL', primary);
  vi.stubEnv('POSTGRES_READ_URL', await siteRoleOn(replica));
};

describe('POSTGRES_READ_URL', () => {
  it('is where pages read, as the role of the site; imports write to POSTGRES_URL', async () => {
    await primaryAndReplica();
    const [reading, writing] = [await database(), await writableDatabase()];
    const second = [reportWith('110105', 2022, { 'requests.new.total': 2 })];
    expect((await storeRun(writing, [second], { note: '' })).release).toBe(2);
    expect((await currentRelease(writing)).id).toBe(2);
    expect((await currentRelease(reading)).id).toBe(1);
    await expect(storeRun(reading, [second], { note: '' })).rejects.toThrow();
    await expect(reading.execute(sql`update release set note = 'changed'`)).rejects.toThrow();
  });

  it('left out means one database for both', async () => {
    vi.stubEnv('POSTGRES_URL', await server.newDatabase());
    expect(await writableDatabase()).toBe(await database());
    expect(isEmbedded()).toBe(false);
  });

  it('without POSTGRES_URL is a mistake that is named, and no folder is opened instead', async () => {
    vi.stubEnv('POSTGRES_URL', '');
    vi.stubEnv('POSTGRES_READ_URL', 'postgres://127.0.0.1/none');
    await expect(database()).rejects.toThrow('POSTGRES_URL is not');
    await expect(writableDatabase()).rejects.toThrow('POSTGRES_URL is not');
  });
});
