import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bulk } from '../../lib/db/bulk.ts';
import { embeddedBulk } from '../../lib/db/bulk.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { fillDemo, NotOursError } from '../../lib/demo/fill.ts';
import { fillPublished } from '../../lib/ingest/published.ts';
import { updateRollups } from '../../lib/ingest/store/rollups.ts';
import { storeRun } from '../../lib/ingest/store.ts';

let bulk: Bulk;
beforeAll(async () => {
  bulk = embeddedBulk(await memoryDatabase());
});
afterAll(() => bulk.close());

const ask = (statement: string) => rows<Record<string, unknown>>(bulk.db, sql.raw(statement));
const one = async (statement: string) => Object.values((await ask(statement))[0] ?? {})[0];

const sums = () =>
  ask(`select parent_id, level, year, release_from, release_to, n, n_failed, checks_passed, checks_failed, sums::text,
    filled::text, amounts::text, amounts_filled::text from rollup order by parent_id, level, year, release_from`);

describe('the synthetic set in a database', () => {
  it('is written whole, and every release of it is marked', async () => {
    const { made, reports } = await fillDemo(bulk, 'beijing', 7);
    expect(made).toBe(true);
    expect(reports).toBeGreaterThan(95);
    expect(await one('select count(*)::int from report_revision')).toBe(reports);
    expect(await one('select bool_and(synthetic) from release')).toBe(true);
    expect(await one('select count(*)::int from release')).toBe(8);
    expect(await one(`select count(*)::int from document where title like '%演示数据%'`)).toBe(reports);
    expect(await one('select count(*)::int from document where source_url is not null')).toBe(0);
  });

  it('has the sums that the store would have made, release by release', async () => {
    const made = await sums();
    await bulk.db.execute('delete from rollup');
    for (let release = 1; release <= 8; release += 1) await updateRollups(bulk.db, release);
    expect(await sums()).toEqual(made);
    expect(made.length).toBeGreaterThan(14);
  });

  it('has findings where the figures do not add up', async () => {
    const failed = 'select count(*)::int from report_revision where checks_failed > 0';
    const found = `select count(distinct (authority_id, year))::int from finding where severity = 'error'`;
    expect(await one(found)).toBeGreaterThanOrEqual(Number(await one(failed)));
  });

  it('stays apart from published figures: they are neither loaded nor stored beside it', async () => {
    expect(await fillPublished(bulk.db)).toEqual({ release: null, stored: [] });
    await expect(storeRun(bulk.db, [], { note: 'published' })).rejects.toThrow('synthetic figures');
    expect(await one('select count(*)::int from release where not synthetic')).toBe(0);
  });

  it('is not written twice, nor beside another set', async () => {
    expect(await fillDemo(bulk, 'beijing', 7)).toEqual({ made: false, reports: 0 });
    await expect(fillDemo(bulk, 'beijing', 8)).rejects.toThrow(NotOursError);
  });
});

describe('a database with published figures', () => {
  it('is refused, and stays as it was', async () => {
    const opened = await memoryDatabase();
    await opened.db.execute(`insert into release (release_id, published_at, note) values (1, now(), '')`);
    const published = embeddedBulk(opened);
    await expect(fillDemo(published, 'beijing', 7)).rejects.toThrow('published figures');
    const [left] = await rows<{ n: number }>(opened.db, sql`select count(*)::int as n from authority`);
    expect(left?.n).toBe(0);
    await opened.close();
  });
});
