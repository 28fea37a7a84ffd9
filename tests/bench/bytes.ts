import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, stopServer } from './children.ts';

const port = 4395;
const site = `http://127.0.0.1:${port}`;
const pages = [
  '/',
  '/c/disclosure-rate',
  '/d/110105',
  '/d/321300',
  '/d/321300/2024',
  '/topics/refusals',
  '/reasons/not-held',
  '/compare?d=110105.321300',
  '/find?q=requests-received%3E%3D100',
  '/search?q=%E4%BF%A1%E6%81%AF',
  '/coverage',
  '/checks',
  '/d',
  '/method',
  '/data',
  '/data/api',
  '/about',
];
const view = '/c/disclosure-rate';
const images = ['.svg', '.png', '.png?im=og', '.png?im=square', '.png?im=print'];

interface Answer {
  text: string;
  bytes: number;
  milliseconds: number;
}

/** What goes over the wire, compressed as a browser asks for it. */
const ask = (path: string, encoding = 'br'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get(site + path, { headers: { 'accept-encoding': encoding } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
      resolve({ text: body.toString('utf8'), bytes: body.length, milliseconds: performance.now() - began });
    }).on('error', reject);
  });

const named = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map((found) => found[1] ?? '')),
];

const kilobytes = async (paths: readonly string[]): Promise<number> => {
  const answers = await Promise.all(paths.map((path) => ask(path.replaceAll('&amp;', '&'))));
  return answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
};

/** How many statements a page takes to be made: it was never asked for before. */
const madeAnew = async (page: string, counts: string) => {
  writeFileSync(counts, '');
  const { text } = await ask(page, 'identity');
  return { text, statements: readFileSync(counts, 'utf8').length };
};

const pageRow = async (page: string, counts: string) => {
  const { text, statements } = await madeAnew(page, counts);
  const packed = await ask(page);
  return {
    what: page,
    statements,
    'HTML KB': packed.bytes / 1024,
    'plain KB': text.length / 1024,
    'script KB': await kilobytes(named(text, /<script[^>]+src="([^"]+)"/g)),
    'CSS KB': await kilobytes(named(text, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)),
  };
};

const embedRow = async () => ({ what: `/e${view}`, 'HTML KB': (await ask(`/e${view}`)).bytes / 1024 });

const imageRow = async (ending: string) => {
  const first = await ask(view + ending);
  // Another view each time, so that it is drawn and not kept.
  const times: number[] = [];
  for (const year of [2020, 2021, 2022])
    times.push((await ask(`${view}${ending}${ending.includes('?') ? '&' : '?'}y=${year}-2023`)).milliseconds);
  times.sort((a, b) => a - b);
  return { what: view + ending, 'file KB': first.bytes / 1024, 'first ms': first.milliseconds, 'drawn ms': times[1] };
};

/** Statements and bytes of pages, their script and CSS, of the embed and of images, as they are sent; how long an image takes. */
export const benchBytes = async () => {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-bytes-'));
  const counts = join(home, 'statements');
  const counter = `--import ${join(import.meta.dirname, 'count-statements.mjs')}`;
  const env = { PORT: String(port), GONGKAI_HOME: home, POSTGRES_URL: '', STATEMENTS: counts, NODE_OPTIONS: counter };
  const child = await startServer('lib/serve/start.ts', [], env, `${site}/about`);
  try {
    const rows = [];
    for (const page of pages) rows.push(await pageRow(page, counts));
    rows.push(await embedRow());
    for (const ending of images) rows.push(await imageRow(ending));
    return rows;
  } finally {
    await stopServer(child);
    rmSync(home, { recursive: true, force: true });
  }
};
