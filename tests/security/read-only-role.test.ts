import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { authorityByCode, listAuthorities } from '../../lib/queries/authorities.ts';
import { releaseChanges } from '../../lib/queries/changes.ts';
import { coverageMatrix, coverageTotals } from '../../lib/queries/coverage.ts';
import { checkCounts, listFindings } from '../../lib/queries/findings.ts';
import { readiness } from '../../lib/queries/readiness.ts';
import { releases } from '../../lib/queries/release.ts';
import { searchText } from '../../lib/queries/search-text.ts';
import { reportYears } from '../../lib/queries/years.ts';
import { askAll } from '../faults/page.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { siteRoleOn } from '../postgres/site-role.ts';
import { reportWith, writeSmallCountry } from '../postgres/small-country.ts';

let postgres: RealPostgres;
let owner: Opened;
let site: Opened;
const report = reportWith('110105', 2021, { 'requests.new.total': 7 });

beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.newDatabase();
  owner = await openServer(url);
  await migrate(owner.db);
  await writeSmallCountry(owner.db);
  await storeRun(owner.db, [[report]], { note: 'first' });
  site = await openServer(await siteRoleOn(url));
});
afterAll(async () => {
  await Promise.all([owner?.close(), site?.close()]);
  await postgres?.stop();
});

const reads: Record<string, () => Promise<unknown>> = {
  'a report, a series with sums and the totals': () => askAll(site.db, 1),
  'the list of authorities': () => listAuthorities(site.db, 1, { text: '朝阳', limit: 5 }),
  'an authority': () => authorityByCode(site.db, 1, '110105'),
  coverage: () => Promise.all([coverageMatrix(site.db, 1, { level: 3 }), coverageTotals(site.db, 1)]),
  findings: () => Promise.all([checkCounts(site.db, 1), listFindings(site.db, 1, {})]),
  'the changes of a release': () => releaseChanges(site.db, 1),
  'the releases': () => releases(site.db, 1),
  'the text of reports': () => searchText(site.db, 1, '公开'),
  'the years': () => reportYears(site.db, 1),
};

const writes: Record<string, string> = {
  'a figure': `update report_revision set cells[1] = 0`,
  'a new release': `insert into release values (99, now(), '', false)`,
  'the end of a report': `delete from report_revision`,
  'an empty table': `truncate report_revision cascade`,
  'no table': `drop table verdict`,
  'after it lets itself': `set default_transaction_read_only = off; update release set note = ''`,
  'a table of its own': `create table mine (a int)`,
  'a table for a moment': `create temporary table mine (a int)`,
  'another schema': `create schema mine`,
  'what the database knows of itself': `update setting set value = ''`,
  'which migrations were run': `delete from drizzle.__drizzle_migrations`,
  'the next number of a key': `select nextval(pg_get_serial_sequence('document', 'document_id'))`,
};

describe("the site's role", () => {
  it.each(Object.entries(reads))('reads %s', async (_what, read) => {
    expect(await read()).toBeTruthy();
  });

  it('says that the site is ready', async () => {
    expect(await readiness(async () => site.db)).toMatchObject({ ready: true, release: 1 });
  });

  it.each(Object.entries(writes))('cannot write %s, not even where it allows itself to', async (_what, statement) => {
    await expect(site.db.execute(sql.raw(statement))).rejects.toThrow();
    const bold = site.db.transaction(async (tx) => {
      await tx.execute(sql`set transaction read write`);
      await tx.execute(sql.raw(statement));
    });
    await expect(bold).rejects.toThrow();
  });

  it('cannot import', async () => {
    await expect(
      storeRun(site.db, [[reportWith('110101', 2021, { 'requests.new.total': 8 })]], { note: 'mine' }),
    ).rejects.toThrow();
    expect(await releases(owner.db, 2)).toHaveLength(1);
  });
});
