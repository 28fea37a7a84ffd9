import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeAnswers } from '../../lib/ingest/answers.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { startServer, stopServer } from '../bench/children.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

/** The whole site, built and started as a person would, under more readers than it will have: minutes, so only on demand. */

const seconds = Number(process.env.GONGKAI_LOAD_SECONDS ?? 0);
const views = Number(process.env.GONGKAI_VIEWS ?? 0);
const connections = 200;
const port = 4397;
const site = `http://127.0.0.1:${port}`;
const memoryMegabytes = 8;
// A process that keeps what it should let go of ends when its heap is full.
const heapMegabytes = 320;

let postgres: RealPostgres;
let writer: Opened;
let child: ChildProcess;
let home: string;

// In every release all figures are this and its number, so that a page of two releases shows.
const base = 7_654_000;
let release = 0;
const publish = async () => {
  release += 1;
  const reports = districts.map((code) => reportWith(code, 2021, { 'requests.new.total': base + release }));
  await storeRun(writer.db, [reports], { note: '' });
  await storeAnswers(writer.db);
};

beforeAll(async () => {
  if (!seconds) return;
  postgres = await startPostgres();
  const url = await postgres.newDatabase();
  writer = await openServer(url);
  await migrate(writer.db);
  await writeSmallCountry(writer.db);
  await publish();
  home = mkdtempSync(join(tmpdir(), 'gongkai-load-'));
  const env = {
    PORT: String(port),
    POSTGRES_URL: url,
    GONGKAI_HOME: home,
    GONGKAI_PAGE_MEMORY_MB: String(memoryMegabytes),
    GONGKAI_POINTS_PER_MINUTE: '100000000',
    NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`,
  };
  child = await startServer('lib/serve/start.ts', [], env, `${site}/api/ready`);
}, 600_000);
afterAll(async () => {
  if (!seconds) return;
  await stopServer(child);
  await writer.close();
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

const agent = new Agent({ keepAlive: true, maxSockets: connections });

const ask = (path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    get(site + path, { agent }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode ?? 0, text });
    }).on('error', reject);
  });

/** The releases that what a page says comes from: its figures, the sums of them, its own number, its frozen links. */
const releasesIn = (text: string): number[] => {
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, digits = '']) => digits.replaceAll(',', ''));
  return [
    ...new Set([
      ...numbers(/(?<![\d,])(7,?654,?\d{3})(?!\d)/g).map((each) => Number(each) - base),
      ...numbers(/(?<![\d,])(38,?27\d,?\d{3})(?!\d)/g).map(
        (each) => (Number(each) - base * districts.length) / districts.length,
      ),
      ...numbers(/第(\d+)版/g).map(Number),
      ...numbers(/[?&](?:amp;)?r=(\d+)/g).map(Number),
    ]),
  ];
};

const mixed = [
  '/',
  '/topics/requests',
  '/reasons/not-held',
  '/coverage',
  '/compare?d=110105.110101',
  '/find?q=requests-received%3E10',
  ...districts.flatMap((code) => [
    `/c/requests-received?d=${code}&y=2021`,
    `/c/requests-received?d=${code}.000000&y=2021&v=bar`,
    `/c/requests-received.json?d=${code}&y=2021`,
    `/c/requests-received.csv?d=${code}&y=2021`,
    `/c/requests-received.svg?d=${code}&y=2021`,
    `/e/c/requests-received?d=${code}&y=2021`,
    `/d/${code}`,
  ]),
];

/** What the process holds in memory, in MB; null where the system does not tell. */
const resident = (): number => {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
};

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe.runIf(seconds > 4)(
  `the site under ${connections} connections for ${seconds} s while releases come out`,
  () => {
    it('answers every page, each of one release, and its memory stays', async () => {
      const end = performance.now() + seconds * 1000;
      const [problems, memory, seen]: [string[], number[], Set<number>] = [[], [], new Set()];
      let answers = 0;
      const goesOn = () => performance.now() < end && problems.length === 0;
      const publishing = (async () => {
        while (goesOn()) {
          await publish();
          memory.push(resident());
          await new Promise((resolve) => setTimeout(resolve, 2000));
        }
      })();
      const reading = Array.from({ length: connections }, async (_, reader) => {
        for (let turn = 0; goesOn(); turn += 1) {
          const path = mixed[(reader * 7 + turn) % mixed.length] ?? '/';
          const { status, text } = await ask(path);
          answers += 1;
          const found = releasesIn(text);
          if (status !== 200 || found.length !== 1) problems.push(`${path} ${status} ${found}`);
          else seen.add(found[0] ?? 0);
        }
      });
      await Promise.all([publishing, ...reading]);
      const third = Math.floor(memory.length / 3);
      const [early, late] = [middle(memory.slice(third, 2 * third)), middle(memory.slice(2 * third))];
      console.info(
        `${answers} answers of ${seen.size} releases; ${early.toFixed(0)} -> ${late.toFixed(0)} MB resident`,
      );
      expect(problems).toEqual([]);
      expect(seen.size).toBeGreaterThan(3);
      expect(late / early).toBeLessThan(1.2);
    }, 900_000);
  },
);

describe.runIf(views > 300)(`${views} views that nobody asked for before`, () => {
  // Any subset of the districts with any order, unit and kind is a view of its own.
  const viewAt = (at: number): string => {
    const chosen = districts.filter((_, place) => ((at % 31) + 1) & (1 << place));
    const rest = Math.floor(at / 31);
    const [kind, lang] = [['bar', 'line', 'table', 'dot'][rest % 4], Math.floor(rest / 4) % 2 ? '/en' : ''];
    return `${lang}/c/requests-received?d=${chosen.join('.')}&y=${2019 + (Math.floor(rest / 8) % 5)}-${2024 + (Math.floor(rest / 40) % 2)}&v=${kind}&h=${districts[Math.floor(rest / 80) % districts.length]}`;
  };

  it('are all answered, and take no more memory and no disk', async () => {
    const [statuses, memory] = [new Map<number, number>(), [] as number[]];
    const disk = bytesUnder(home);
    let next = 0;
    const reading = Array.from({ length: 16 }, async () => {
      while (next < views) {
        next += 1;
        const { status } = await ask(viewAt(next));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (next % 50 === 0) memory.push(resident());
      }
    });
    await Promise.all(reading);
    const half = Math.floor(memory.length / 2);
    const [early, late] = [middle(memory.slice(half / 2, half)), middle(memory.slice(half))];
    console.info(`${[...statuses]}; ${early.toFixed(0)} -> ${late.toFixed(0)} MB resident`);
    expect([...statuses.keys()]).toEqual([200]);
    expect(late).toBeLessThan(2 * heapMegabytes);
    expect(late / early).toBeLessThan(1.2);
    expect(bytesUnder(home) - disk).toBeLessThan(1_000_000);
  }, 1_800_000);
});
