import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-disk-'));
const home = join(folder, 'home');
const full = join(folder, 'full');

beforeAll(async () => {
  const memory = await memoryDatabase();
  await writeSmallCountry(memory.db);
  const { $client } = memory.db as unknown as { $client: { dumpDataDir: (compression: 'none') => Promise<Blob> } };
  const { close } = await openEmbedded(home, await $client.dumpDataDir('none'));
  await Promise.all([close(), memory.close()]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports release after release; the disk is full as soon as the third begins. */
const importUntilFull = async () => {
  const hook = new URL('./full-disk.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', hook, '--import', 'tsx', 'tests/faults/importer.ts', '1', '1000'],
    {
      env: { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '', GONGKAI_DISK_FULL: full },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.on('data', (said) => {
    if (String(said).includes('begins 3')) writeFileSync(full, '');
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: code as number | null, said };
};

const held = `select (select count(*)::int from release) as releases,
  (select count(*)::int from report_revision where release_to = 2147483647) as reports,
  (select count(*)::int from report_revision where release_from not in (select release_id from release)) as stray`;

describe('a disk that is full in the middle of an import', () => {
  it('ends the import with an error; what was stored before stays, whole, and the next import goes on from it', async () => {
    const { code, said } = await importUntilFull();
    expect(code).not.toBe(0);
    expect(said).toMatch(/No space left on device/);
    rmSync(full);
    const { db, close } = await openEmbedded(home);
    const [after] = await rows<{ releases: number; reports: number; stray: number }>(db, sql.raw(held));
    expect(after).toMatchObject({ reports: districts.length * 2, stray: 0 });
    expect(after?.releases).toBeGreaterThanOrEqual(2);
    const { release } = await storeRun(db, [[reportWith('110105', 2023, { 'requests.new.total': 1 })]], { note: '' });
    expect(release).toBe((after?.releases ?? 0) + 1);
    await close();
  });
});
