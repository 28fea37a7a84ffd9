import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/chromium.ts';
import { startServer, stopServer } from './children.ts';

/**
 * Bytes over the wire of our chart page and embed beside the page that Observable Framework builds of the same figures
 * with Observable Plot, all in one browser and packed by brotli. Framework's own fonts of another site are left out.
 */

const [sitePort, filePort] = [4393, 4394];
const [site, files] = [`http://127.0.0.1:${sitePort}`, `http://127.0.0.1:${filePort}`];
const query = 'd=320800.321300&y=2023-2024';
const folder = join('.results', 'observable');

/** A Framework project inside the repository, so that it finds Plot among our packages and asks no other site. */
const build = async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'observable'), join(folder, 'src'), { recursive: true });
  const view = await fetch(`${site}/c/disclosure-rate.json?${query}`).then((answer) => answer.text());
  writeFileSync(join(folder, 'src', 'view.json'), view);
  const config = {
    root: 'src',
    output: 'dist',
    title: 'Gongkai',
    search: false,
    sidebar: false,
    toc: false,
    pager: false,
  };
  writeFileSync(
    join(folder, 'observablehq.config.js'),
    `export default ${JSON.stringify({ ...config, globalStylesheets: [] })};`,
  );
  const command = join(process.cwd(), 'node_modules', '@observablehq', 'framework', 'dist', 'bin', 'observable.js');
  execFileSync(process.execPath, [command, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: '1' },
  });
};

const filesIn = (path: string): string[] =>
  readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? filesIn(inner) : [inner];
  });

/** As strong as the site packs its own. */
const pack = () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  for (const file of filesIn(join(folder, 'dist')))
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
};

type Kind = 'page' | 'style' | 'script' | 'data';
const kinds: Record<string, Kind> = { document: 'page', stylesheet: 'style', script: 'script' };

/** What a browser fetches for an address until nothing more comes: bytes as sent, by kind. */
const weigh = async (browser: Browser, name: string, url: string, { height = 900, script = true } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height }, javaScriptEnabled: script });
  const page = await context.newPage();
  const bytes: Record<Kind, number> = { page: 0, style: 0, script: 0, data: 0 };
  const pending: Promise<void>[] = [];
  let requests = 0;
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith(url.slice(0, 20))) return;
    requests += 1;
    const add = async () => {
      const { responseBodySize } = await request.sizes();
      bytes[kinds[request.resourceType()] ?? 'data'] += responseBodySize;
    };
    pending.push(add());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  await context.close();
  const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);
  return { name, ...bytes, total, requests };
};

const weighAll = async (browser: Browser) => {
  const chart = `${site}/c/disclosure-rate?${query}`;
  return [
    await weigh(browser, 'our chart page, without script (all of it is there)', chart, { script: false }),
    await weigh(browser, 'our chart page, before the chart is looked at', chart, { height: 60 }),
    await weigh(browser, 'our chart page, with its interactive layer', chart),
    await weigh(browser, 'our embed', `${site}/e/c/disclosure-rate?${query}`),
    await weigh(browser, 'Observable Framework (nothing is drawn without script)', `${files}/`),
  ];
};

/** Our page (with and without the interactive layer), our embed, Framework's page. */
export const benchObservable = async () => {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const env = { PORT: String(sitePort), GONGKAI_HOME: home, POSTGRES_URL: '' };
  const started = [await startServer('lib/serve/start.ts', [], env, `${site}/about`)];
  const browser = await openBrowser();
  try {
    await build();
    pack();
    started.push(
      await startServer('tests/bench/static-server.ts', [join(folder, 'dist'), `${filePort}`], {}, `${files}/`),
    );
    return await weighAll(browser);
  } finally {
    await browser.close();
    await Promise.all(started.map(stopServer));
    rmSync(home, { recursive: true, force: true });
  }
};
