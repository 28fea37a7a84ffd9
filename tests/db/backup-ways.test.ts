import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openEmbedded, openServer, openVercel } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { askAll } from '../faults/page.ts';
import { type RealPostgres, startNeonProxy, startPostgres } from '../postgres/server.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-backup-'));
const [first, last] = [join(folder, 'first'), join(folder, 'last')];
let postgres: RealPostgres;
let proxy: Awaited<ReturnType<typeof startNeonProxy>>;
let url: string;

beforeAll(async () => {
  [postgres, proxy] = await Promise.all([startPostgres(), startNeonProxy()]);
  url = await postgres.newDatabase();
  const { db, close } = await openEmbedded(first);
  await migrate(db);
  await writeSmallCountry(db);
  for (const round of [1, 2])
    await storeRun(db, [districts.map((code) => reportWith(code, 2021, { 'requests.new.total': round }))], {
      note: `round ${round}`,
    });
  await close();
});
afterAll(async () => {
  await proxy.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run backup` and `npm run restore`, as an operator runs them. */
const command = (what: 'backup' | 'restore', file: string, env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/db/backup-cli.ts', what, join(folder, file)], {
    env: { ...process.env, POSTGRES_URL: '', ...env },
  });

const contentOf = (file: string) => gunzipSync(readFileSync(join(folder, file))).toString();

const answersBy = async (open: () => Promise<Opened>) => {
  const { db, close } = await open();
  const answers = [await askAll(db, 1), await askAll(db, 2)];
  await close();
  return answers;
};

describe('a backup', () => {
  it('goes from a folder to a server and back, and every way gives the same answers', async () => {
    await command('backup', 'a.gz', { GONGKAI_HOME: first });
    await command('restore', 'a.gz', { POSTGRES_URL: url });
    await command('backup', 'b.gz', { POSTGRES_URL: url });
    await command('restore', 'b.gz', { GONGKAI_HOME: last });
    expect(contentOf('b.gz')).toBe(contentOf('a.gz'));
    const answers = await answersBy(() => openEmbedded(first));
    for (const open of [() => openServer(url), () => openVercel(url), () => openEmbedded(last)])
      expect(await answersBy(open)).toEqual(answers);
  }, 180_000);

  it('is never written over another, and refused by a database that holds reports', async () => {
    await expect(command('backup', 'a.gz', { POSTGRES_URL: url })).rejects.toThrow(/EEXIST/);
    await expect(command('restore', 'a.gz', { POSTGRES_URL: url })).rejects.toThrow(/empty one/);
  });
});
