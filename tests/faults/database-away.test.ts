import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { readiness } from '../../lib/queries/readiness.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';
import { listening, siteOf } from '../serve/site.ts';
import { pageOf } from './page.ts';
import { type Wire, wireTo } from './wire.ts';

const awaySeconds = Number(process.env.GONGKAI_AWAY_SECONDS ?? 2);

let postgres: RealPostgres;
let wire: Wire;
let opened: Opened;
let site: Awaited<ReturnType<typeof listening>>;

beforeAll(async () => {
  postgres = await startPostgres();
  const url = new URL(await postgres.newDatabase());
  const direct = await openServer(url.href);
  await migrate(direct.db);
  await writeSmallCountry(direct.db);
  await storeRun(direct.db, [[reportWith('110105', 2021, { 'requests.new.total': 7 })]], { note: 'first' });
  await direct.close();
  wire = await wireTo(Number(url.port));
  // The site starts while its database is away.
  wire.cut();
  url.port = String(wire.port);
  opened = await openServer(url.href);
  const answers = () =>
    Promise.race([
      opened.db.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, 500, false)),
    ]);
  site = await listening(
    siteOf(
      pageOf(async () => opened.db),
      { databaseAnswers: answers, patience: 1500 },
    ),
  );
});

afterAll(async () => {
  site?.stop();
  wire?.mend();
  await opened?.close();
  wire?.stop();
  await postgres?.stop();
});

const ask = async (path: string) => {
  const answer = await fetch(site.at + path);
  return { status: answer.status, retry: answer.headers.get('retry-after'), text: await answer.text() };
};

const untilAnswered = async (path: string) => {
  for (let tries = 0; tries < 40; tries += 1) {
    const answer = await ask(path);
    if (answer.status === 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the site did not recover');
};

describe('a site whose PostgreSQL is away', () => {
  it('at start says so, and answers by itself when it is there', async () => {
    const away = await ask('/start');
    expect([away.status, away.retry]).toEqual([503, '10']);
    expect(away.text).not.toMatch(/ECONN|select|127\.0\.0\.1/);
    expect(await readiness(async () => opened.db)).toMatchObject({ ready: false, database: false });
    wire.mend();
    expect((await untilAnswered('/start')).text).toContain('"value":7');
    expect(await readiness(async () => opened.db)).toEqual({
      ready: true,
      database: true,
      migrations: 'current',
      release: 1,
    });
  });

  it('from one moment to the next goes on giving what it has, and recovers', async () => {
    const before = await untilAnswered('/kept');
    wire.cut();
    expect(await ask('/kept')).toEqual(before);
    expect((await ask('/never-seen')).status).toBe(503);
    expect((await ask('/never-seen')).status).toBe(503);
    wire.mend();
    expect((await untilAnswered('/never-seen')).text).toBe(before.text);
  });

  it(`for ${awaySeconds} s goes on giving what it has all the while, says so of the rest, and recovers`, async () => {
    const before = await untilAnswered('/kept');
    wire.cut();
    const until = performance.now() + awaySeconds * 1000;
    for (let turn = 0; performance.now() < until; turn += 1) {
      expect(await ask('/kept')).toEqual(before);
      const { status, retry } = await ask(`/asked-anew-${turn}`);
      expect([status, retry]).toEqual([503, '10']);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    wire.mend();
    expect((await untilAnswered('/asked-anew-0')).text).toBe(before.text);
  }, 180_000);

  it('in the middle of a request ends that request in a 503', async () => {
    await untilAnswered('/start');
    wire.slow(200);
    const asked = ask('/in-the-middle');
    await new Promise((resolve) => setTimeout(resolve, 150));
    wire.cut();
    expect((await asked).status).toBe(503);
    wire.mend();
    expect((await untilAnswered('/in-the-middle')).status).toBe(200);
  });

  it('without a word is not waited for, and kept pages are not held up by it', async () => {
    await untilAnswered('/start');
    wire.swallow();
    const asked = ask('/silent');
    expect((await ask('/start')).status).toBe(200);
    expect((await asked).status).toBe(503);
    wire.cut();
    wire.mend();
    expect((await untilAnswered('/silent')).status).toBe(200);
  });

  it('but slow is waited for', async () => {
    wire.slow(40);
    expect((await untilAnswered('/slow')).text).toContain('"value":7');
    wire.mend();
  });
});
