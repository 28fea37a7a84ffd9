import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openEmbedded } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { cellByCode } from '../../lib/form/cells.ts';
import { districts, writeSmallCountry } from '../postgres/small-country.ts';

const kills = Number(process.env.GONGKAI_KILLS ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
const home = join(folder, 'home');
const received = cellByCode('requests.new.total')?.index ?? 0;

beforeAll(async () => {
  const memory = await memoryDatabase();
  await writeSmallCountry(memory.db);
  const { $client } = memory.db as unknown as { $client: { dumpDataDir: (compression: 'none') => Promise<Blob> } };
  const { close } = await openEmbedded(home, await $client.dumpDataDir('none'));
  await Promise.all([close(), memory.close()]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports in a process of its own, and kills it so many milliseconds after an import began. */
const importAndKill = async (from: number, after: number) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/importer.ts', String(from), '1000000'], {
    env: { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await once(child, 'close');
};

interface Found extends Record<string, unknown> {
  releases: number;
  newest: number;
  reports: number;
  /** Rounds that the figures in force come from: one, where every release is whole. */
  rounds: string;
  stray: number;
  sums: number;
  rollups: number;
}

const look = async (db: Database) => {
  const [found] = await rows<Found>(
    db,
    sql`with current as (select * from report_revision where release_to = 2147483647)
    select (select count(*)::int from release) as releases,
      (select coalesce(max(release_id), 0) from release) as newest,
      (select count(*)::int from current) as reports,
      (select string_agg(distinct (cells[${sql.raw(String(received))}] / case year when 2021 then 100 else 1000 end)::text, ',')
        from current) as rounds,
      (select count(*)::int from report_revision where release_from not in (select release_id from release)) as stray,
      (select coalesce(sum(cells[${sql.raw(String(received))}]), 0)::int from current where level = 3) as sums,
      (select coalesce(sum(sums[${sql.raw(String(received))}]), 0)::int from rollup x join authority a on a.authority_id = x.parent_id
        where x.release_to = 2147483647 and a.code = '000000' and x.level = 3) as rollups`,
  );
  if (!found) throw new Error('nothing found');
  return found;
};

describe('an import killed at any moment', () => {
  it(
    `leaves its release whole or not at all, and sums that agree (${kills} times)`,
    async () => {
      for (let kill = 0; kill < kills; kill += 1) {
        await importAndKill(1 + kill * 100, Math.random() * 1500);
        const { db, close } = await openEmbedded(home);
        const found = await look(db);
        await close();
        expect(found).toMatchObject({ stray: 0, sums: found.rollups, newest: found.releases });
        expect(found.reports).toBe(found.releases === 0 ? 0 : districts.length * 2);
        expect(found.rounds ?? 'none').toMatch(/^(none|\d+)$/);
      }
    },
    120_000 + kills * 40_000,
  );
});
