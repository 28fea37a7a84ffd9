import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neonSurroundings, startNeonProxy, startPostgres } from '../postgres/server.ts';
import { startServer, stopServer } from './children.ts';
import { load } from './load.ts';

const port = 4394;
const site = `http://127.0.0.1:${port}`;
const connections = 10;
const secondsOfLoad = 4;
const pages = ['/', '/c/disclosure-rate', '/d/110105', '/coverage', '/topics/refusals'];

type Env = Record<string, string>;

/** Megabytes of a process: now, and the most it ever had. Linux tells; elsewhere they stay unknown. */
const memoryOf = (pid: number | undefined): { now: number | null; most: number | null } => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    return { now: read('VmRSS'), most: read('VmHWM') };
  } catch {
    return { now: null, most: null };
  }
};

/** Starts the site, waits for its first page and stops it; with load, also what memory it takes. */
const start = async (env: Env, withLoad: boolean) => {
  const began = performance.now();
  const child = await startServer('lib/serve/start.ts', [], { PORT: String(port), ...env }, `${site}/about`);
  const seconds = (performance.now() - began) / 1000;
  const rest = memoryOf(child.pid).now;
  if (withLoad) for (const page of pages) await load(site + page, connections, secondsOfLoad);
  const { now, most } = memoryOf(child.pid);
  await stopServer(child);
  return { seconds, rest, loaded: now, most };
};

const measureWay = async (way: string, env: Env) => {
  const first = await start(env, false);
  const later = await start(env, true);
  return {
    way,
    'first start, s': first.seconds,
    'later start, s': later.seconds,
    'at rest, MB': later.rest,
    'after load, MB': later.loaded,
    'at most, MB': later.most,
  };
};

const migrated = async (url: string): Promise<string> => {
  const env = { ...process.env, POSTGRES_URL: url };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/ingest/migrate-cli.ts'], { env });
  return url;
};

/** How long `npm start` takes, built already, and the memory of its process, for each way to Postgres. */
export const benchStart = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-start-'));
  const [server, proxy] = [await startPostgres(), await startNeonProxy()];
  try {
    // Built first, so that starting finds nothing left to do.
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/serve/build-cli.ts'], { maxBuffer: 2 ** 26 });
    const url = await migrated(await server.newDatabase());
    return [
      await measureWay('PGlite', { GONGKAI_HOME: join(folder, 'home'), POSTGRES_URL: '' }),
      await measureWay('pg', { GONGKAI_HOME: folder, POSTGRES_URL: url }),
      await measureWay('@vercel/postgres', { GONGKAI_HOME: folder, ...neonSurroundings(url, proxy) }),
    ];
  } finally {
    await proxy.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
