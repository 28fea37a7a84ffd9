import { Agent, get } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { Bodies } from '../../lib/serve/bodies.ts';
import { keyOf } from '../../lib/serve/key.ts';
import { watchRelease } from '../../lib/serve/release.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';
import { listening, siteOf } from '../serve/site.ts';
import { pageOf } from './page.ts';

const seconds = Number(process.env.GONGKAI_LOAD_SECONDS ?? 4);
const connections = 200;
const addresses = 40;
const pageMemory = 2_000_000;

let postgres: RealPostgres;
let reader: Opened;
let writer: Opened;
beforeAll(async () => {
  // Lines of slow answers: the machine is busy on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  postgres = await startPostgres();
  const url = await postgres.newDatabase();
  [reader, writer] = [await openServer(url), await openServer(url)];
  await migrate(writer.db);
  await writeSmallCountry(writer.db);
});
afterAll(async () => {
  await Promise.all([reader?.close(), writer?.close()]);
  await postgres?.stop();
});

/** Every figure of a release holds its number, so that a page of two releases shows. */
const publish = (round: number) =>
  storeRun(writer.db, [districts.map((code) => reportWith(code, 2021, { 'requests.new.total': round }))], { note: '' });

const agent = new Agent({ keepAlive: true, maxSockets: connections });

const ask = (address: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode ?? 0, text });
    }).on('error', reject);
  });

interface Page {
  release: number;
  report: { figures: Record<string, { value: number }> };
  view: { observations: { authority: string; figures: Record<string, { value: number }> }[] };
}

/** The releases that the figures of a page come from: one, or the page is mixed. */
const releasesIn = (text: string): number[] => {
  const { release, report, view } = JSON.parse(text) as Page;
  const shown = view.observations.map(({ authority, figures }) => {
    const value = figures['requests.new.total']?.value ?? Number.NaN;
    return authority === '000000' ? value / districts.length : value;
  });
  return [...new Set([release, report.figures['requests.new.total']?.value ?? Number.NaN, ...shown])];
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

describe(`${connections} readers at once for ${seconds} s while releases come out`, () => {
  it('get no error and no page of two releases, and memory stays flat', async () => {
    await publish(1);
    const known = await watchRelease(reader.db);
    const bodies = new Bodies(pageMemory);
    const site = siteOf(
      pageOf(async () => reader.db),
      { bodies, keyOf: (request) => keyOf(request, known.id) },
    );
    const { at, stop } = await listening(site);
    const end = performance.now() + seconds * 1000;
    let [round, answers, worst] = [1, 0, 0];
    const seen = new Set<number>();
    // On a slow machine for as long as it takes to have seen something.
    const goesOn = () => performance.now() < end || seen.size < 2 || answers <= connections;
    const problems: string[] = [];
    const publishing = (async () => {
      while (goesOn()) {
        round += 1;
        await publish(round);
        await known.refresh();
      }
    })();
    const reading = Array.from({ length: connections }, async (_, reader) => {
      for (let turn = 0; goesOn() && problems.length === 0; turn += 1) {
        const { status, text } = await ask(`${at}/c/requests-received?d=11010${(reader * 7 + turn) % addresses}`);
        answers += 1;
        const found = status === 200 ? releasesIn(text) : [];
        if (found.length !== 1) problems.push(`${status} ${found}`);
        else seen.add(found[0] ?? 0);
        worst = Math.max(worst, bodies.bytes);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 3));
    const early = heap();
    await Promise.all([publishing, ...reading]);
    const late = heap();
    stop();
    agent.destroy();
    expect(problems).toEqual([]);
    expect(answers).toBeGreaterThan(connections);
    expect(seen.size).toBeGreaterThan(1);
    expect(worst).toBeLessThanOrEqual(pageMemory);
    expect(late - early).toBeLessThan(40);
    console.info(`${answers} answers, ${round} releases, heap ${early.toFixed(0)} -> ${late.toFixed(0)} MB`);
  }, 180_000);
});
