import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { type Wire, wireTo } from '../faults/wire.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let postgres: RealPostgres;
let wire: Wire;
let direct: Opened;
let child: ChildProcess;
let at: string;

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
};

const publish = (value: number) =>
  storeRun(direct.db, [districts.map((code) => reportWith(code, 2021, { 'requests.new.total': value }))], {
    note: `value ${value}`,
  });

const until = async (path: string, status: number) => {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(at + path).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === status) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${path} did not answer ${status}`);
};

const statusOf = async (path: string) => {
  const answer = await fetch(at + path);
  return { status: answer.status, retry: answer.headers.get('retry-after'), text: await answer.text() };
};

// The real site on a real PostgreSQL, which is away when it starts.
beforeAll(async () => {
  postgres = await startPostgres();
  const url = new URL(await postgres.newDatabase());
  direct = await openServer(url.href);
  await migrate(direct.db);
  await writeSmallCountry(direct.db);
  await publish(1);
  wire = await wireTo(Number(url.port));
  wire.cut();
  url.port = String(wire.port);
  const port = await freePort();
  at = `http://localhost:${port}`;
  child = spawn(process.execPath, ['--import', 'tsx', 'lib/serve/start.ts'], {
    env: { ...process.env, PORT: String(port), SITE_URL: at, POSTGRES_URL: url.href },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  await until('/api/health', 200);
}, 300_000);

afterAll(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  wire?.stop();
  await direct?.close();
  await postgres?.stop();
});

describe('the real site while its PostgreSQL is away', () => {
  it('is up, says that it is not ready, and answers 503 and when to come back', async () => {
    expect((await statusOf('/api/ready')).status).toBe(503);
    const page = await statusOf('/d/110105/2021');
    expect([page.status, page.retry]).toEqual([503, '10']);
    expect(page.text).toContain('数据库暂时无法访问');
    expect(page.text).not.toMatch(/ECONN|127\.0\.0\.1|\bat /);
  });

  it('recovers by itself', async () => {
    wire.mend();
    await until('/d/110105/2021', 200);
    await until('/api/ready', 200);
  });

  it('goes on giving the pages it has', async () => {
    await until('/coverage', 200);
    const before = await statusOf('/coverage');
    wire.cut();
    expect(await statusOf('/coverage')).toEqual(before);
    expect((await statusOf('/d/110101/2021')).status).toBe(503);
    expect((await statusOf('/c/requests-received.csv?d=110102')).status).toBe(503);
    wire.mend();
    await until('/d/110101/2021', 200);
  });
});

describe('real answers made while releases come out', () => {
  const path = '/c/requests-received.csv?d=110105&y=2021';

  it('are each of one release: what its name says is what it holds, and the newest is soon there', async () => {
    let newest = 1;
    let done = false;
    const publishing = (async () => {
      for (let value = 2; value <= 8; value += 1) newest = (await publish(value)).release ?? newest;
    })().finally(() => {
      done = true;
    });
    const seen = new Map<number, string>();
    const read = async () => {
      const answer = await fetch(at + path);
      const text = await answer.text();
      const release = Number(/-r(\d+)\./.exec(answer.headers.get('content-disposition') ?? '')?.[1]);
      expect(answer.status).toBe(200);
      // Value and release count alike here.
      expect(text).toMatch(new RegExp(`\\b2021\\b.*,${release}(,|\\.0)`));
      expect(seen.get(release) ?? text).toBe(text);
      seen.set(release, text);
      return release;
    };
    while (!done) await read();
    await publishing;
    for (let tries = 0; tries < 60 && (await read()) !== newest; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await read()).toBe(newest);
    expect(newest).toBe(8);
  });
});
