import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
});
afterAll(() => opened.close());

it('a query that takes longer than a second is in the log, without what was asked for', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  // Works for a while, whatever the machine: until a second has passed.
  await opened.db.execute(sql`create function busy(word text) returns text language plpgsql as $$
    declare since timestamptz := clock_timestamp();
    begin while clock_timestamp() < since + interval '1.1 s' loop end loop; return word; end $$`);
  await rows(opened.db, sql`select busy(${'张三 s3cret'}) as word`);
  const line = said.mock.calls.map(([text]) => JSON.parse(String(text))).find(({ what }) => what === 'slow query');
  expect(line).toMatchObject({ level: 'warning', query: 'select busy($1) as word' });
  expect(line.milliseconds).toBeGreaterThan(1000);
  expect(JSON.stringify(said.mock.calls)).not.toContain('s3cret');
});

it('a query that fails tells why, and nothing of what was asked for, however its error is printed', async () => {
  const failed = await rows(opened.db, sql`select ${'张三 s3cret'}::text from nowhere`).catch((problem) => problem);
  const printed = inspect(failed, { depth: 9, showHidden: true });
  expect(printed).toContain('select $1::text from nowhere');
  expect(printed).toContain('relation "nowhere" does not exist');
  expect(printed).not.toContain('s3cret');
});
