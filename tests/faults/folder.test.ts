import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { rows } from '../../lib/db/rows.ts';
import { explain } from '../../lib/serve/explain.ts';

const base = mkdtempSync(join(tmpdir(), 'gongkai-folder-'));
const sound = join(base, 'sound');

beforeAll(async () => {
  const migrated = await memoryDatabase();
  const { $client } = migrated.db as unknown as { $client: { dumpDataDir: (compression: 'none') => Promise<Blob> } };
  const { close } = await openEmbedded(sound, await $client.dumpDataDir('none'));
  await Promise.all([close(), migrated.close()]);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** `npm start` in a process of its own, until it gives up. */
const start = async (home: string) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/serve/start.ts'], {
    env: { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '', PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: code as number, said };
};

let copies = 0;
const copy = () => {
  copies += 1;
  const home = join(base, `copy-${copies}`);
  cpSync(sound, home, { recursive: true });
  return home;
};

const fingerprint = (folder: string) => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
};

const tables = (home: string) => {
  const [name = ''] = readdirSync(join(home, 'database', 'base')).slice(-1);
  return join(home, 'database', 'base', name);
};

const harms: [what: string, word: RegExp, harm: (home: string) => void][] = [
  ['of a newer PostgreSQL', /PostgreSQL 19/, (home) => writeFileSync(join(home, 'database', 'PG_VERSION'), '19\n')],
  ['without its version', /不完整/, (home) => rmSync(join(home, 'database', 'PG_VERSION'))],
  ['with its control file cut off', /不完整/, (home) => truncateSync(join(home, 'database/global/pg_control'), 100)],
  [
    'with its log cut off',
    /不完整/,
    (home) => {
      const log = join(home, 'database', 'pg_wal');
      for (const name of readdirSync(log)) if (statSync(join(log, name)).isFile()) truncateSync(join(log, name), 8192);
    },
  ],
];

describe('an embedded folder', () => {
  it.each(harms)(
    '%s is refused in a sentence of each language, and nothing is destroyed',
    async (_what, word, harm) => {
      const home = copy();
      harm(home);
      const before = fingerprint(tables(home));
      const [zh, en] = explain(await openEmbedded(home).catch((problem: unknown) => problem));
      expect(zh).toMatch(word);
      expect(en).toMatch(/nothing in it was changed/);
      expect(fingerprint(tables(home))).toBe(before);
    },
  );

  it('that a later version of Gongkai migrated is refused likewise', async () => {
    const home = copy();
    const { db, close } = await openEmbedded(home);
    await db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`);
    const [zh, en] = explain(await migrate(db).catch((problem: unknown) => problem));
    expect(zh).toMatch(/较新版本/);
    expect(en).toMatch(/later version of Gongkai/);
    await close();
  });

  it('that another process holds is left to it, and both are named', async () => {
    const home = copy();
    const { db, close } = await openEmbedded(home);
    const { code, said } = await start(home);
    expect(code).toBe(1);
    expect(said).toContain(String(process.pid));
    expect(said).toMatch(/GONGKAI_HOME/);
    expect(said).toMatch(/进程/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await rows(db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await close();
  });

  it('whose making was cut off is made again', async () => {
    const home = join(base, 'half');
    cpSync(join(sound, 'database', 'global'), join(home, 'database', 'global'), { recursive: true });
    writeFileSync(join(home, 'database.making'), '');
    const { db, close } = await openEmbedded(home);
    expect(await rows(db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await close();
    expect(readdirSync(home)).toEqual(['database']);
  });
});
