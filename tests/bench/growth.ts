import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, stopServer } from './children.ts';
import { atScales } from './scales.ts';

const port = 4393;
const site = `http://127.0.0.1:${port}`;
const rounds = 7;

/** Pages, and whether what they show is a list of authorities, which may grow with them. */
const pages: readonly [path: string, lists: boolean][] = [
  ['/', false],
  ['/c/requests-received', false],
  ['/c/requests-received?d=110105.000000', false],
  ['/c/requests-received.csv?d=110105', false],
  ['/e/c/requests-received?d=110105', false],
  ['/c/disclosure-rate?v=rank', true],
  ['/topics/refusals', false],
  ['/reasons/not-held', false],
  // Its neighbours and all departments below it stand on the page.
  ['/d/110105', true],
  ['/d/110105/2024', false],
  ['/compare?d=110105.110106', false],
  ['/coverage', true],
  ['/checks', true],
  ['/find', true],
  ['/d', true],
  ['/releases', false],
  ['/data', false],
  ['/method', false],
  ['/about', false],
  ['/api/v1/reports/110105/2024', false],
];

interface Cost {
  first: number;
  median: number;
  bytes: number;
}

const ask = async (path: string): Promise<{ took: number; bytes: number }> => {
  const began = performance.now();
  const answer = await fetch(site + path);
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { took: performance.now() - began, bytes: byteLength };
};

const cost = async (path: string): Promise<Cost> => {
  const first = await ask(path);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await ask(path)).took);
  times.sort((a, b) => a - b);
  return { first: first.took, median: times[Math.floor(rounds / 2)] ?? Number.NaN, bytes: first.bytes };
};

/** Every page made anew, none kept, by a site on a database of one size. */
const costs = async (url: string): Promise<Map<string, Cost>> => {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-growth-'));
  const env = { PORT: String(port), GONGKAI_HOME: home, POSTGRES_URL: url, GONGKAI_PAGE_MEMORY_MB: '0' };
  const child = await startServer('lib/serve/start.ts', [], env, `${site}/api/ready`);
  try {
    await ask('/about');
    const found = new Map<string, Cost>();
    for (const [path] of pages) found.set(path, await cost(path));
    return found;
  } finally {
    await stopServer(child);
    rmSync(home, { recursive: true, force: true });
  }
};

/** Milliseconds and bytes of a page as the database grows; `times` is the largest against the smallest. */
export const benchGrowth = async () => {
  const scales = await atScales(async ({ reports, url }) => [{ reports, found: await costs(url) }]);
  const [smallest, largest] = [scales[0], scales.at(-1)];
  return pages.map(([path, lists]) => {
    const [small, large] = [smallest?.found.get(path), largest?.found.get(path)];
    const columns = scales.flatMap(({ reports, found }) => {
      const { first = Number.NaN, median = Number.NaN, bytes = Number.NaN } = found.get(path) ?? {};
      return [
        [`${reports}: first`, first],
        [`${reports}: ms`, median],
        [`${reports}: KB`, bytes / 1024],
      ];
    });
    const times = (large?.median ?? 0) / (small?.median ?? 0);
    return {
      page: path,
      lists,
      ...Object.fromEntries(columns),
      times,
      bytes: (large?.bytes ?? 0) / (small?.bytes ?? 0),
    };
  });
};
