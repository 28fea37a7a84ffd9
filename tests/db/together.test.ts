import { inspect } from 'node:util';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database, Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { json, rows, rowsPrepared } from '../../lib/db/rows.ts';
import { PerDatabase, together } from '../../lib/db/together.ts';
import { kept } from '../../lib/queries/kept.ts';

let opened: Opened;
let page: Database;
const sent = vi.fn();
beforeAll(async () => {
  opened = await memoryDatabase();
  const { $client } = opened.db as unknown as { $client: { query: (...words: unknown[]) => Promise<unknown> } };
  const query = $client.query.bind($client);
  $client.query = (...words) => {
    sent(words[0]);
    return query(...words);
  };
});
afterAll(() => opened.close());
beforeEach(() => {
  sent.mockClear();
  page = together(opened.db);
});

const one = sql`select 1 as n`;
const listed = sql`select n, 'line' || n as name from generate_series(1, ${3}::int) n order by n desc`;

describe('what a page asks at one moment', () => {
  it('goes to the server as one statement, and everybody gets the rows asked for', async () => {
    const [first, second, third] = await Promise.all([
      rows(page, one),
      rows(page, listed),
      json<number[]>(
        page,
        sql`select json_agg(x) as json from unnest(array[1, null, 2]) x where x > ${0} or x is null`,
      ),
    ]);
    expect(first).toEqual([{ n: 1 }]);
    expect(second).toEqual([
      { n: 3, name: 'line3' },
      { n: 2, name: 'line2' },
      { n: 1, name: 'line1' },
    ]);
    expect(third).toEqual([1, null, 2]);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is asked once where it is the same, and apart where only the values differ', async () => {
    const named = (name: string) => rows(page, sql`select ${name}::text as name`);
    expect(await Promise.all(['a', 'b', 'a'].map(named))).toEqual([[{ name: 'a' }], [{ name: 'b' }], [{ name: 'a' }]]);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(String(sent.mock.calls[0]?.[0]).match(/answer\d/g)).toEqual(['answer0', 'answer1']);
  });

  it('goes as two where a part of it is to be prepared', async () => {
    await Promise.all([rows(page, one), rows(page, listed), rowsPrepared(page, one), rowsPrepared(page, listed)]);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('that needs an answer first goes in the next statement, with the others of its moment', async () => {
    const twoSteps = async (name: string) => {
      await rows(page, sql`select ${name}::text as first`);
      return rows(page, sql`select ${name}::text as second`);
    };
    expect(await Promise.all([twoSteps('a'), twoSteps('b')])).toEqual([[{ second: 'a' }], [{ second: 'b' }]]);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('and nobody else does stays as it was written', async () => {
    expect(await rows(page, listed)).toHaveLength(3);
    expect(String(sent.mock.calls[0]?.[0])).not.toContain('answer0');
  });
});

describe.each<[string, SQL]>([
  ['no row', sql`select 1 as n where false`],
  ['null', sql`select null::int as n, null::text as text`],
  ['many digits', sql`select 9007199254740991::bigint::float8 as n, 0.1::float8 as tenth, -0.5::float8 as half`],
  ['text of any script', sql`select '“公开”\\ \n ' || chr(31) || '𠮷' as text`],
  ['arrays and truth', sql`select array[1, null]::int[] as list, true as yes, array['a', null] as words`],
  ['trees', sql`select json_build_object('a', array[1, 2], 'b', null) as json, '{"x": [1.50]}'::jsonb as other`],
])('%s', (_what, statement) => {
  it('comes the same together as alone', async () => {
    const alone = await rows(opened.db, statement);
    const [, mixed] = await Promise.all([rows(page, one), rows(page, statement)]);
    expect(mixed).toEqual(alone);
  });
});

describe('a statement that fails', () => {
  const broken = sql`select ${'张三 s3cret'}::text from nowhere`;

  it('fails what was asked with it, tells why and nothing of what was asked for', async () => {
    const [first, second] = await Promise.allSettled([rows(page, one), rows(page, broken)]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    const printed = inspect(second, { depth: 9, showHidden: true });
    expect(printed).toContain('relation "nowhere" does not exist');
    expect(printed).not.toContain('s3cret');
  });

  it('leaves the next moment, and other pages, alone', async () => {
    const other = together(opened.db);
    const failed = rows(page, broken).catch(() => 'failed');
    expect(await Promise.all([failed, rows(other, one)])).toEqual(['failed', [{ n: 1 }]]);
    expect(await rows(page, one)).toEqual([{ n: 1 }]);
  });
});

it('what is kept for a release is kept for all pages and for the database itself', async () => {
  const ask = vi.fn(async () => 'answer');
  const pages = [page, together(opened.db), opened.db];
  expect(await Promise.all(pages.map((db) => kept(db, 'question', ask)))).toEqual(['answer', 'answer', 'answer']);
  expect(ask).toHaveBeenCalledTimes(1);
  const held = new PerDatabase<string>();
  held.set(page, 'held');
  expect(pages.map((db) => held.get(db))).toEqual(['held', 'held', 'held']);
});
