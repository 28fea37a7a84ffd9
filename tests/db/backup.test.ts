import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupLines, restoreLines } from '../../lib/db/backup.ts';
import type { Database, Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { releases } from '../../lib/queries/release.ts';
import { askAll } from '../faults/page.ts';
import { districts, reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let from: Opened;
let to: Opened;
beforeAll(async () => {
  [from, to] = [await memoryDatabase(), await memoryDatabase()];
  await writeSmallCountry(from.db);
  for (const round of [1, 2])
    await storeRun(
      from.db,
      [
        districts.map((code) =>
          reportWith(
            code,
            2021,
            { 'requests.new.total': round, 'fees.amount': 25.1234 },
            { sections: [{ section: 1, text: '主动公开\n“政府信息” 12 条' }] },
          ),
        ),
      ],
      { note: `round ${round}` },
    );
});
afterAll(() => Promise.all([from?.close(), to?.close()]));

const linesOf = async (db: Database) => {
  const lines: string[] = [];
  for await (const line of backupLines(db)) lines.push(line.trimEnd());
  return lines;
};

async function* stream(lines: readonly string[]) {
  yield* lines;
}

describe('a backup', () => {
  it('is refused whole where a line of it is broken', async () => {
    const lines = await linesOf(from.db);
    await expect(restoreLines(to.db, stream([...lines, 'rollup {"parent_id": null}']))).rejects.toThrow();
    expect(await releases(to.db, 9)).toEqual([]);
  });

  it.each([
    ['something else', ['hello']],
    ['one of another version', ['{"gongkai":"backup","migration":1}']],
    ['an empty file', []],
  ])('that is %s is refused', async (_what, lines) => {
    await expect(restoreLines(to.db, stream(lines))).rejects.toThrow(/backup/);
  });

  it('restored gives the same answers, of every release, and the same backup', async () => {
    const lines = await linesOf(from.db);
    await restoreLines(to.db, stream(lines));
    for (const release of [1, 2]) expect(await askAll(to.db, release)).toEqual(await askAll(from.db, release));
    expect(await linesOf(to.db)).toEqual(lines);
  });

  it('restored can be added to', async () => {
    const { release } = await storeRun(to.db, [[reportWith('110105', 2022, { 'requests.new.total': 9 })]], {
      note: 'after',
    });
    expect(release).toBe(3);
  });

  it('is not restored over reports', async () => {
    await expect(restoreLines(to.db, stream(await linesOf(from.db)))).rejects.toThrow(/empty/);
    expect(await rows(to.db, sql`select max(release_id) as newest from release`)).toEqual([{ newest: 3 }]);
  });

  it('holds every table', async () => {
    const found = await rows<{ name: string }>(
      from.db,
      sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'cell'`,
    );
    await from.db.execute(
      sql`insert into verdict values ('110105', 2021, 'balance', 'x', 'false-alarm', '', 'somebody', null)`,
    );
    const held = new Set((await linesOf(from.db)).slice(1).map((line) => line.split(' ', 1)[0]));
    const empty = ['finding', 'release_answer', 'setting'];
    expect([...held, ...empty].sort()).toEqual([...new Set(found.map(({ name }) => name))].sort());
  });
});
