import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { newestMigration } from './migrations.ts';
import { rows } from './rows.ts';

/** Every table that holds something of ours, in the order in which they may be filled; the code book is written by `migrate`. */
const tables: readonly { name: string; order: string; counted?: string }[] = [
  { name: 'authority', order: 'level, authority_id', counted: 'authority_id' },
  { name: 'authority_tree', order: 'ancestor_id, level, authority_id' },
  { name: 'setting', order: 'key' },
  { name: 'release', order: 'release_id' },
  { name: 'document', order: 'document_id', counted: 'document_id' },
  { name: 'section', order: 'document_id, section' },
  { name: 'report_revision', order: 'revision_id', counted: 'revision_id' },
  { name: 'figure_evidence', order: 'revision_id' },
  { name: 'finding', order: 'finding_id', counted: 'finding_id' },
  { name: 'verdict', order: 'authority_code, year, check_code, at' },
  { name: 'rollup', order: 'parent_id, level, year, release_from' },
  { name: 'release_answer', order: 'release_id, question' },
];

const batch = 500;

interface Head {
  gongkai: 'backup';
  /** The newest migration of the database that was saved. */
  migration: number;
}

async function* tableLines(db: Database, { name, order }: (typeof tables)[number]): AsyncGenerator<string> {
  const rowsOf = sql.raw(
    `declare saved cursor for select row_to_json(t)::text as line from ${name} t order by ${order}`,
  );
  await db.execute(rowsOf);
  for (;;) {
    const found = await rows<{ line: string }>(db, sql.raw(`fetch ${batch} from saved`));
    for (const { line } of found) yield `${name} ${line}\n`;
    if (found.length < batch) break;
  }
  await db.execute(sql`close saved`);
}

/**
 * The whole database as lines of text, as of one moment: JSON made and read by PostgreSQL itself, so that no number
 * passes through another's hands. The connection must be one connection (`openBulk`).
 */
export async function* backupLines(db: Database): AsyncGenerator<string> {
  await db.execute(sql`begin isolation level repeatable read read only`);
  try {
    const head: Head = { gongkai: 'backup', migration: newestMigration };
    yield `${JSON.stringify(head)}\n`;
    for (const table of tables) yield* tableLines(db, table);
  } finally {
    await db.execute(sql`rollback`);
  }
}

const insert = (db: Database, name: string, lines: readonly string[]) =>
  db.execute(
    sql`insert into ${sql.identifier(name)} overriding system value
      select * from json_populate_recordset(null::${sql.identifier(name)}, ${`[${lines.join()}]`}::json)`,
  );

const goOnCounting = async (db: Database) => {
  for (const { name, counted } of tables)
    if (counted)
      await db.execute(
        sql.raw(`select setval(pg_get_serial_sequence('${name}', '${counted}'), max(${counted})) from ${name}`),
      );
};

const checkHead = (line: string | undefined) => {
  const head = line?.startsWith('{') ? (JSON.parse(line) as Partial<Head>) : {};
  if (head.gongkai !== 'backup') throw new Error('这不是 Gongkai 的备份。 This is no backup of Gongkai.');
  if (head.migration !== newestMigration)
    throw new Error(
      '备份由另一版本建立；请用建立它的版本恢复，然后升级。 Another version made this backup: restore it with that version, then bring the version up to date.',
    );
};

const insertAll = async (db: Database, lines: AsyncIterable<string>) => {
  let [name, held]: [string, string[]] = ['', []];
  const flush = async () => {
    if (held.length) await insert(db, name, held);
    held = [];
  };
  for await (const line of lines) {
    const space = line.indexOf(' ');
    const table = tables.find((each) => each.name === line.slice(0, space))?.name;
    if (!table) throw new Error(`备份中有未知的表。 The backup names an unknown table: ${line.slice(0, 40)}`);
    if (table !== name || held.length >= batch) await flush();
    name = table;
    held.push(line.slice(space + 1));
  }
  await flush();
};

/** Fills a migrated database that holds no report yet from the lines of a backup: whole or not at all. */
export const restoreLines = async (db: Database, lines: AsyncIterable<string>): Promise<void> => {
  const [found] = await rows<{ there: boolean }>(db, sql`select exists (select from report_revision) as there`);
  if (found?.there)
    throw new Error('数据库里已有报告；请恢复到空库。 The database holds reports; restore into an empty one.');
  const iterator = lines[Symbol.asyncIterator]();
  checkHead((await iterator.next()).value);
  await db.execute(sql`begin`);
  try {
    await insertAll(db, { [Symbol.asyncIterator]: () => iterator });
    await goOnCounting(db);
    await db.execute(sql`commit`);
  } catch (error) {
    await db.execute(sql`rollback`);
    throw error;
  }
};
