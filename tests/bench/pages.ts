import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { startServer, stopServer } from './children.ts';
import { load, sideBySide } from './load.ts';
import { startNginx } from './nginx.ts';

const sitePort = 4391;
const filePort = 4392;
const nginxPort = 4396;
const site = `http://127.0.0.1:${sitePort}`;
const files = `http://127.0.0.1:${filePort}`;
const nginx = `http://127.0.0.1:${nginxPort}`;
const pages = ['/', '/c/disclosure-rate', '/c/disclosure-rate?d=320800.321300&y=2023-2024'];

const keepAsFile = (folder: string, name: string, html: string) => {
  writeFileSync(join(folder, name), html);
  // As strong as the site packs its own, so that both send the same bytes.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(html, { params }));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(html));
};

const keepPages = async (folder: string) => {
  for (const [at, page] of pages.entries()) {
    const html = await fetch(site + page).then((answer) => answer.text());
    keepAsFile(folder, `page-${at}.html`, html);
  }
};

// What a server itself spends on one answer: steadier than its speed where the generator shares its cores.
const microsecondsOf = ({ pid }: ChildProcess): number => {
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(times[11]) + Number(times[12])) * 10_000;
};

/** Microseconds of processor time per answer. */
const cost = async (server: ChildProcess, url: string) => {
  const before = microsecondsOf(server);
  const { requestsPerSecond } = await load(url, 10, 4);
  return (microsecondsOf(server) - before) / (requestsPerSecond * 4);
};

/** What travels, compressed. */
const sent = (url: string) =>
  new Promise<number>((resolve, reject) => {
    const take = (answer: IncomingMessage) => resolve(Number(answer.resume().headers['content-length']));
    get(url, { headers: { 'accept-encoding': 'br' } }, take).once('error', reject);
  });

/** Both send what gzip packed: brotli is no part of nginx. */
const besideNginx = async (page: string, at: number) => {
  await load(`${nginx}/page-${at}.html`, 5, 1, 'gzip');
  const { ratio, other } = await sideBySide(site + page, `${nginx}/page-${at}.html`, 3, 4, 'gzip');
  return { nginx: other?.requestsPerSecond, nginxRatio: ratio };
};

const measure = async (own: ChildProcess, other: ChildProcess, hasNginx: boolean, page: string, at: number) => {
  const file = `${files}/page-${at}.html`;
  await Promise.all([load(site + page, 5, 1), load(file, 5, 1)]);
  const speed = await sideBySide(site + page, file, 3, 4);
  const costs = { own: await cost(own, site + page), file: await cost(other, file) };
  const calm = await load(site + page, 1, 3);
  return {
    page,
    bytes: await sent(file),
    own: speed.own?.requestsPerSecond,
    file: speed.other?.requestsPerSecond,
    ratio: speed.ratio,
    ownMicroseconds: costs.own,
    fileMicroseconds: costs.file,
    costRatio: costs.file / costs.own,
    p99: calm.p99,
    ...(hasNginx && (await besideNginx(page, at))),
  };
};

/** Requests per second of kept pages beside a static file of the same bytes, in one run. */
export const benchPages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const env = { PORT: String(sitePort), GONGKAI_HOME: join(folder, 'home') };
  const own = await startServer('lib/serve/start.ts', [], env, `${site}/about`);
  // The file server lists its folder once, when it starts.
  await keepPages(folder);
  const other = await startServer(
    'tests/bench/static-server.ts',
    [folder, String(filePort)],
    {},
    `${files}/page-0.html`,
  );
  const third = await startNginx(folder, nginxPort, 'page-0.html');
  try {
    const rows = [];
    for (const [at, page] of pages.entries()) rows.push(await measure(own, other, third !== null, page, at));
    return rows;
  } finally {
    await Promise.all([own, other, ...(third ? [third] : [])].map(stopServer));
    rmSync(folder, { recursive: true, force: true });
  }
};
