import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startServer, stopServer } from './children.ts';
import { load, sideBySide } from './load.ts';

const sitePort = 4391;
const filePort = 4392;
const site = `http://127.0.0.1:${sitePort}`;
const files = `http://127.0.0.1:${filePort}`;
const pages = ['/', '/c/disclosure-rate', '/c/disclosure-rate?d=320800.321300&y=2023-2024'];

const keepAsFile = (folder: string, name: string, html: string) => {
  writeFileSync(join(folder, name), html);
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(html));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(html));
};

const measure = async (folder: string, page: string, at: number) => {
  const html = await fetch(site + page).then((answer) => answer.text());
  keepAsFile(folder, `page-${at}.html`, html);
  await load(site + page, 10, 1);
  const { ratio, own, other } = await sideBySide(site + page, `${files}/page-${at}.html`, 3, 4);
  const calm = await load(site + page, 1, 3);
  return {
    page,
    bytes: html.length,
    own: own?.requestsPerSecond,
    file: other?.requestsPerSecond,
    ratio,
    p99: calm.p99,
  };
};

/** Requests per second of kept pages beside a static file of the same bytes, in one run. */
export const benchPages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const home = join(folder, 'home');
  writeFileSync(join(folder, 'ready.html'), 'ready');
  const own = await startServer(
    'lib/serve/start.ts',
    [],
    { PORT: String(sitePort), GONGKAI_HOME: home },
    `${site}/about`,
  );
  const other = await startServer(
    'tests/bench/static-server.ts',
    [folder, String(filePort)],
    {},
    `${files}/ready.html`,
  );
  try {
    const rows = [];
    for (const [at, page] of pages.entries()) rows.push(await measure(folder, page, at));
    return rows;
  } finally {
    await Promise.all([stopServer(own), stopServer(other)]);
    rmSync(folder, { recursive: true, force: true });
  }
};
