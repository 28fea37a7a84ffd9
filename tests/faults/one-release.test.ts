import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { currentRelease, forgetCurrentRelease } from '../../lib/queries/release.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';
import { askAll } from './page.ts';

let postgres: RealPostgres;
let reader: Opened;
let writer: Opened;
beforeAll(async () => {
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

const rounds = Number(process.env.GONGKAI_ROUNDS ?? 12);

/** Every figure of a release holds its number, so that a page of two releases shows. */
const publish = (round: number) =>
  storeRun(writer.db, [districts.map((code) => reportWith(code, 2021, { 'requests.new.total': round }))], {
    note: `round ${round}`,
  });

describe('a page made while releases come out', () => {
  it('shows one of them and never two', async () => {
    await publish(1);
    const publishing = (async () => {
      for (let round = 2; round <= rounds; round += 1) await publish(round);
    })();
    const made: { release: number; page: string }[] = [];
    let done = false;
    publishing.finally(() => {
      done = true;
    });
    while (!done) {
      forgetCurrentRelease(reader.db);
      const { id } = await currentRelease(reader.db);
      const page = await askAll(reader.db, id);
      const values = page.view.observations.map(({ figures, sum }) => [
        figures['requests.new.total']?.value,
        sum?.reporting,
      ]);
      expect(page.report?.figures['requests.new.total']?.value).toBe(id);
      expect(values).toContainEqual([id, undefined]);
      expect(values).toContainEqual([id * districts.length, districts.length]);
      made.push({ release: id, page: JSON.stringify(page) });
    }
    await publishing;
    expect(new Set(made.map(({ release }) => release)).size).toBeGreaterThan(1);
    // What was shown then is what the pinned address shows now.
    for (const { release, page } of made) expect(JSON.stringify(await askAll(reader.db, release))).toBe(page);
  });
});
