import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { DatabaseHeldError, lockFolder } from '../../lib/db/lock.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { currentRelease, releases } from '../../lib/queries/release.ts';
import { reportOf } from '../../lib/queries/reports.ts';
import { tokenBuckets } from '../../lib/serve/limit.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';
import { listening, siteOf } from '../serve/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-clock-'));
const year = 365 * 86_400_000;
const jumps: [name: string, by: number][] = [
  ['a year ahead', year],
  ['a year back', -year],
  ['to the beginning of time', -Date.now()],
];

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The clock of the wall alone, as an operator or the network sets it: time itself goes on. */
const jump = (by: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });

const publish = async (received: number) =>
  (
    await storeRun(opened.db, [[reportWith('110105', 2022, { 'requests.new.total': received })]], {
      note: `${received}`,
      publishedAt: new Date().toISOString(),
    })
  ).release;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(jumps)('a clock that jumps %s', (_name, by) => {
  it('leaves releases in the order in which they were made, and the newest in force', async () => {
    const before = (await publish(Math.floor(Math.random() * 1e6))) ?? 0;
    expect((await currentRelease(opened.db)).id).toBeLessThanOrEqual(before);
    jump(by);
    const received = Math.floor(Math.random() * 1e6);
    expect(await publish(received)).toBe(before + 1);
    await wait(2100);
    expect((await currentRelease(opened.db)).id).toBe(before + 1);
    expect((await releases(opened.db, before + 1))[0]?.id).toBe(before + 1);
    const report = await reportOf(opened.db, before + 1, '110105', 2022);
    expect(report?.figures['requests.new.total']?.value).toBe(received);
  });

  it('gives nobody more than the rate, and locks nobody out', async () => {
    const limit = tokenBuckets(60);
    for (let asked = 0; asked < 60; asked += 1) limit('a', 1);
    jump(by);
    expect(limit('a', 5)).toBeGreaterThan(0);
    expect(limit('a', 5)).toBeLessThanOrEqual(6);
    await wait(1100);
    expect(limit('a', 1)).toBe(0);
  });

  it('leaves a folder with the process that holds it, and frees it from one that is gone', () => {
    const home = join(folder, String(by));
    const unlock = lockFolder(home);
    jump(by);
    expect(() => lockFolder(home)).toThrow(DatabaseHeldError);
    unlock();
    const again = lockFolder(home);
    const holder = JSON.parse(readFileSync(join(home, 'lock'), 'utf8'));
    again();
    writeFileSync(join(home, 'lock'), JSON.stringify({ ...holder, pid: 2 ** 22 - 1 }));
    lockFolder(home)();
  });

  it('keeps what was kept, and makes what was not', async () => {
    let made = 0;
    const { at, stop } = await listening(
      siteOf((_request, response) => {
        made += 1;
        response.writeHead(200, { 'cache-control': 'public, max-age=60' }).end(String(made));
      }),
    );
    const ask = async (path: string) => (await fetch(at + path)).text();
    expect([await ask('/kept'), await ask('/kept')]).toEqual(['1', '1']);
    jump(by);
    expect([await ask('/kept'), await ask('/new')]).toEqual(['1', '2']);
    stop();
  });
});
