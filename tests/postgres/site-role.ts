import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { reportOf } from '../../lib/queries/reports.ts';
import { reportWith, writeSmallCountry } from './small-country.ts';

/** The role that the site connects as, made by the file that ships. */
export const siteRoleSuite = (newDatabase: () => Promise<string>): void => {
  let owner: Opened;
  let site: Opened;
  beforeAll(async () => {
    const url = await newDatabase();
    owner = await openServer(url);
    await migrate(owner.db);
    await writeSmallCountry(owner.db);
    await storeRun(owner.db, [[reportWith('110105', 2022, { 'requests.new.total': 12 })]], { note: '' });
    await owner.db.execute(sql.raw(readFileSync('lib/db/read-only-role.sql', 'utf8')));
    await owner.db.execute(sql`alter role gongkai_site password 'only-for-this-test'`);
    site = await openServer(url.replace(/\/\/[^@]*@/, '//gongkai_site:only-for-this-test@'));
  });
  afterAll(() => Promise.all([owner.close(), site.close()]));

  it('reads what a page needs', async () => {
    const { id } = await currentRelease(site.db);
    expect((await reportOf(site.db, id, '110105', 2022))?.figures['requests.new.total']?.value).toBe(12);
  });

  it.each([
    `insert into setting values ('a', 'b')`,
    `update release set note = ''`,
    'delete from finding',
    'truncate report_revision cascade',
    'drop table verdict',
    'create table more (a int)',
    `set default_transaction_read_only = off; update release set note = ''`,
  ])('cannot: %s', async (statement) => {
    await expect(site.db.execute(sql.raw(statement))).rejects.toThrow();
  });

  it('stores no import', async () => {
    const run = storeRun(site.db, [[reportWith('110105', 2021, { 'requests.new.total': 1 })]], { note: '' });
    await expect(run).rejects.toThrow();
    expect((await currentRelease(owner.db)).id).toBe(1);
  });
};
