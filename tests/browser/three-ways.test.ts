import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControl, kinds, networkControl } from '../../lib/serve/headers.mjs';
import { startServer, stopServer } from '../bench/children.ts';
import { freePort, neonSurroundings, type RealPostgres, startNeonProxy, startPostgres } from '../postgres/server.ts';
import { siteRoleOn } from '../postgres/site-role.ts';

/** The same built site over each of the three ways to Postgres, on a server as the role that can only read. */

const origin = 'https://gongkai.example';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-ways-'));
let postgres: RealPostgres;
let proxy: Awaited<ReturnType<typeof startNeonProxy>>;
const children: ChildProcess[] = [];
const sites: Record<string, string> = {};

const ours = ['lib/serve/start.ts'];
/** The framework by itself, as Vercel runs it: no server of ours in front. */
const framework = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1'];

const start = async (way: string, env: Record<string, string>, [script = '', ...words] = ours) => {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const surroundings = { PORT: String(port), SITE_URL: origin, GONGKAI_HOME: join(folder, way), ...env };
  children.push(await startServer(script, words, surroundings, `${site}/api/ready`));
  sites[way] = site;
};

const migrate = (POSTGRES_URL: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/ingest/migrate-cli.ts'], {
    env: { ...process.env, POSTGRES_URL },
  });

beforeAll(async () => {
  [postgres, proxy] = await Promise.all([startPostgres(), startNeonProxy()]);
  const owner = await postgres.newDatabase();
  await migrate(owner);
  const url = await siteRoleOn(owner);
  await start('PGlite', { POSTGRES_URL: '' });
  await start('pg', { POSTGRES_URL: url });
  await start('@vercel/postgres', neonSurroundings(url, proxy));
  // By pg: the driver for functions is part of the build, where no test can lead it to its proxy.
  await start('Vercel', { POSTGRES_URL: url }, framework);
}, 300_000);
afterAll(async () => {
  await Promise.all(children.map(stopServer));
  await proxy?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const addresses = [
  '/',
  '/en',
  '/c/disclosure-rate',
  '/c/disclosure-rate?v=rank&y=2019',
  '/en/c/requests-received?d=110105.000000&v=line',
  '/c/requests-received.csv?rows=all',
  '/c/requests-received.json',
  '/c/requests-received.svg',
  '/c/requests-received.png',
  '/c/requests-received.xlsx',
  '/c/requests-received.zip',
  '/c/refusal-rate/check?d=320800&y=2024',
  '/e/c/disclosure-rate',
  '/topics/refusals',
  '/reasons/not-held',
  '/d',
  '/d?q=chaoyang',
  '/d/110105',
  '/d/110105/2019',
  '/d/110105/2019?r=1',
  '/compare?d=320800.321300',
  '/find?q=requests-received%3E10',
  '/find.csv?q=requests-received%3E10',
  '/search?q=%E5%85%AC%E5%BC%80',
  '/coverage',
  '/checks',
  '/checks/sums',
  '/releases',
  '/releases/1/changes',
  '/releases/1/data/reports.csv',
  '/data',
  '/method',
  '/about',
  '/sitemap.xml',
  // Before the catalogue, which waits for the files of a release only so long.
  '/releases/1/data/datapackage.json',
  '/catalog.jsonld',
  '/releases.atom',
  '/api/v1/authorities?q=%E6%9C%9D%E9%98%B3',
  '/api/v1/reports/110105/2019',
  '/api/v1/observations/requests-received',
  '/api/v1/findings',
];

/** What wakes a page up, and the framework's empty marks between pieces of text, follow what came first: no words. */
const withoutPieces = (html: string): string => html.replace(/<script\b.*?<\/script>|<!-- -->/gs, '');

const ask = async (way: string, address: string) => {
  const answer = await fetch(`${sites[way]}${address}`);
  const type = answer.headers.get('content-type') ?? '';
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  return {
    status: answer.status,
    type,
    headers: answer.headers,
    body: type.startsWith('text/html') ? withoutPieces(body) : body,
  };
};

const whatIsRead = ({ status, type, body }: Awaited<ReturnType<typeof ask>>) => ({ status, type, body });

describe('every page and form', () => {
  it.each(addresses)('is the same by all three ways, byte by byte: %s', async (address) => {
    const [inProcess, onServer, overWebSocket] = await Promise.all([
      ask('PGlite', address),
      ask('pg', address),
      ask('@vercel/postgres', address),
    ]);
    expect(inProcess.status).toBe(200);
    expect(whatIsRead(onServer)).toEqual(whatIsRead(inProcess));
    expect(whatIsRead(overWebSocket)).toEqual(whatIsRead(inProcess));
  });
});

// Strict-Transport-Security is left out: the framework takes it from SITE_URL when it is built, as Vercel has it then.
const headNames = [
  ...new Set(kinds.flatMap(({ headers }) => Object.keys(headers))),
  'content-security-policy',
  'cache-control',
  'cdn-cache-control',
  'content-type',
  'content-disposition',
  'access-control-allow-origin',
];
const headsOf = (headers: Headers) => headNames.map((name) => [name, headers.get(name)]);

describe('on Vercel, where the framework answers by itself', () => {
  it.each([...addresses, '/c/disclosure-rate.csv?y=never', '/c/disclosure-rate.json?r=1', '/api/health'])(
    '%s has the head that npm start gives it, and data the same bytes',
    async (address) => {
      const [alone, served] = [await ask('Vercel', address), await ask('pg', address)];
      expect(alone.status).toBe(served.status);
      expect(headsOf(alone.headers)).toEqual(headsOf(served.headers));
      // A page comes in pieces there, and is put together in the browser.
      if (!served.type.startsWith('text/html')) expect(alone.body).toBe(served.body);
    },
  );

  // A page that is not there cannot say so in its head; a network in front forgets it within a minute or a day.
  it.each([
    ['/nowhere/at/all', cacheControl.live, null],
    ['/d/110105/2019?r=999', cacheControl.pinned, networkControl],
  ])('%s is not there, and kept for no longer than its address would be', async (address, caching, network) => {
    const { status, headers } = await ask('Vercel', address);
    expect([status, headers.get('cache-control'), headers.get('cdn-cache-control')]).toEqual([404, caching, network]);
  });
});

describe('a site on a server', () => {
  it.each(['pg', '@vercel/postgres'])('by %s has no door for imports', async (way) => {
    const answer = await fetch(`${sites[way]}/api/import`, { method: 'POST', headers: { authorization: 'Bearer x' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('content-type')).toMatch(/text\/html/);
  });

  it.each(['pg', '@vercel/postgres'])('by %s never writes: it connects as a role that cannot', async (way) => {
    const ready = await fetch(`${sites[way]}/api/ready`).then((answer) => answer.json());
    expect(ready).toMatchObject({ ready: true, database: true, release: 1 });
  });
});
