import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, stopServer } from './children.ts';
import { overScales, type Scaled } from './scales.ts';

const firstPort = 4393;
const rounds = 15;

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

interface Site extends Scaled {
  address: string;
  child: ChildProcess;
}

const start = async (home: string, scaled: Scaled, at: number): Promise<Site> => {
  const [port, address] = [firstPort + at, `http://127.0.0.1:${firstPort + at}`];
  const env = { PORT: String(port), GONGKAI_HOME: home, POSTGRES_URL: scaled.url, GONGKAI_PAGE_MEMORY_MB: '0' };
  const child = await startServer('lib/serve/start.ts', [], env, `${address}/api/ready`);
  await fetch(`${address}/about`);
  return { ...scaled, address, child };
};

const ask = async (address: string): Promise<{ took: number; bytes: number }> => {
  const began = performance.now();
  const answer = await fetch(address);
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { took: performance.now() - began, bytes: byteLength };
};

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Cost {
  reports: number;
  first: number;
  bytes: number;
  times: number[];
}

/** One page at every scale, round by round: each round asks all of them, so that its ratio holds whatever else is going on. */
const costsOf = async (sites: readonly Site[], path: string): Promise<Cost[]> => {
  const costs: Cost[] = [];
  for (const { address, reports } of sites) {
    const { took, bytes } = await ask(address + path);
    costs.push({ reports, first: took, bytes, times: [] });
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { address }] of sites.entries()) costs[at]?.times.push((await ask(address + path)).took);
  return costs;
};

const rowOf = (path: string, lists: boolean, costs: readonly Cost[]) => {
  const [small, large] = [costs[0], costs.at(-1)];
  const columns = costs.flatMap(({ reports, first, bytes, times }) => [
    [`${reports}: first`, first],
    [`${reports}: ms`, middle(times)],
    [`${reports}: KB`, bytes / 1024],
  ]);
  const ratios = large?.times.map((took, round) => took / (small?.times[round] ?? Number.NaN)) ?? [];
  const bytes = (large?.bytes ?? Number.NaN) / (small?.bytes ?? Number.NaN);
  return { page: path, lists, ...Object.fromEntries(columns), times: middle(ratios), bytes };
};

/** Milliseconds and bytes of a page made anew as the database grows; `times` is the largest against the smallest. */
export const benchGrowth = () =>
  overScales(async (all) => {
    const home = mkdtempSync(join(tmpdir(), 'gongkai-growth-'));
    const sites: Site[] = [];
    try {
      for (const [at, scaled] of all.entries()) sites.push(await start(home, scaled, at));
      const rows = [];
      for (const [path, lists] of pages) rows.push(rowOf(path, lists, await costsOf(sites, path)));
      return rows;
    } finally {
      await Promise.all(sites.map(({ child }) => stopServer(child)));
      rmSync(home, { recursive: true, force: true });
    }
  });
