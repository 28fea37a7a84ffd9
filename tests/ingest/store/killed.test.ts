import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../lib/db/client.ts';
import { json } from '../../../lib/db/rows.ts';
import { cellByCode } from '../../../lib/form/cells.ts';

// A longer run: GONGKAI_KILLS=50 npx vitest run tests/ingest/store/killed.test.ts
const kills = Number(process.env.GONGKAI_KILLS ?? 2);
const home = mkdtempSync(join(tmpdir(), 'gongkai-killed-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Imports until a moment between two releases or in the middle of one; gives the last release that was reported. */
const killedAtRandom = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/ingest/store/endless-imports.ts'], {
    env: { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  child.stdout.on('data', (text) => {
    last = Math.max(last, ...String(text).trim().split('\n').map(Number));
  });
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 600);
  await once(child, 'exit');
  return last;
};

const at = cellByCode('requests.new.total')?.index;

/** What is wrong with the database; nothing, if every release is there whole or not at all. */
const faults = sql`
  select json_build_object(
    'newest', (select max(release_id) from release),
    'halfStored', (select count(*) from report_revision where release_from > (select max(release_id) from release)),
    'halfClosed', (select count(*) from report_revision where release_to < 2147483647
      and release_to > (select max(release_id) from release)),
    'notInForceOnce', (select count(*) from (select count(*) filter (where release_to = 2147483647) as n
      from report_revision group by authority_id, year) x where n <> 1),
    'withoutEvidence', (select count(*) from report_revision r where not exists (
      select 1 from figure_evidence e where e.revision_id = r.revision_id)),
    'reports', (select sum(cells[${sql.raw(String(at))}])::text from report_revision where release_to = 2147483647),
    'sums', (select sum(x.sums[${sql.raw(String(at))}])::text from rollup x join authority a on a.authority_id = x.parent_id
      where a.level = 0 and x.release_to = 2147483647)) as json`;

interface Faults {
  newest: number;
  reports: string;
  sums: string;
}

describe('an import killed at any moment', { timeout: 240_000 }, () => {
  it.each([...Array(kills).keys()])('leaves every release whole or not there, and the sums with it (%i)', async () => {
    const reported = await killedAtRandom();
    const { db, close } = await openEmbedded(home);
    const { newest, reports, sums, ...rest } = await json<Faults>(db, faults);
    await close();
    expect(newest).toBeGreaterThanOrEqual(reported);
    expect(sums).toBe(reports);
    expect(rest).toEqual({ halfStored: 0, halfClosed: 0, notInForceOnce: 0, withoutEvidence: 0 });
  });
});
