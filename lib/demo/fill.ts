import { sql } from 'drizzle-orm';
import type { Bulk } from '../db/bulk.ts';
import type { Database } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { json, rows } from '../db/rows.ts';
import { storeAnswers } from '../ingest/answers.ts';
import { writeAuthorities } from '../ingest/published-authorities.ts';
import { type AuthorityRow, authoritiesOf, reporting } from './authorities.ts';
import { generate } from './generate.ts';
import { Loader } from './load.ts';
import type { SyntheticRelease } from './model.ts';
import type { Scale } from './scales.ts';

/** The database has something else in it; the sentence says what to do. */
export class NotOursError extends Error {}

export interface Filled {
  /** false where the set was there already. */
  made: boolean;
  reports: number;
}

const settingKey = 'synthetic';

/** A synthetic set goes into an empty database, or is there already; it never goes beside anything else. */
const alreadyThere = async (db: Database, name: string): Promise<boolean> => {
  const found = await json<{ name: string | null; releases: number }>(
    db,
    sql`select json_build_object('name', (select value from setting where key = ${settingKey}),
      'releases', (select count(*) from release)) as json`,
  );
  if (found.name === name) return true;
  if (found.name !== null)
    throw new NotOursError(
      `数据库中已有另一套演示数据（${found.name}），请另选目录或先清空。 The database holds another synthetic set (${found.name}): name another folder or server, or empty this one.`,
    );
  if (found.releases > 0)
    throw new NotOursError(
      '数据库中已有真实数据，演示数据不会写入。请用 GONGKAI_HOME 或 POSTGRES_URL 指定一个空数据库。 The database holds published figures, and synthetic ones are never put beside them. Name an empty one with GONGKAI_HOME or POSTGRES_URL.',
    );
  return false;
};

const idsOf = async (db: Database): Promise<Map<string, number>> =>
  new Map(
    (await rows<{ code: string; id: number }>(db, sql`select code, authority_id as id from authority`)).map(
      ({ code, id }) => [code, id],
    ),
  );

const sequences = [
  ['document', 'document_id'],
  ['report_revision', 'revision_id'],
] as const;

/** Numbers were given here; the next import goes on after them. */
const settleSequences = async (db: Database) => {
  for (const [table, column] of sequences)
    await db.execute(
      sql.raw(`select setval(pg_get_serial_sequence('${table}', '${column}'), (select max(${column}) from ${table}))`),
    );
};

const publish = async (bulk: Bulk, loader: Loader, { release, publishedAt, note, reports }: SyntheticRelease) => {
  await loader.load(reports, release);
  await bulk.db.execute('analyze report_revision, document, finding');
  await bulk.db.execute(sql`insert into release (release_id, published_at, note, synthetic)
    values (${release}, ${publishedAt}, ${note}, true)`);
};

const fillAll = async (
  bulk: Bulk,
  scale: Scale,
  seed: number,
  list: readonly AuthorityRow[],
  say: (line: string) => void,
) => {
  await writeAuthorities(bulk.db, list);
  await bulk.db.execute('analyze authority, authority_tree');
  const authorities = reporting(scale, list);
  const parents = new Map(list.map(({ code, parent }) => [code, parent]));
  const loader = new Loader(bulk, authorities, await idsOf(bulk.db), parents);
  for (const release of generate(seed, authorities)) {
    await publish(bulk, loader, release);
    say(`${release.note}: ${loader.count}`);
  }
  await settleSequences(bulk.db);
  return loader.count;
};

/** Fills a database with the synthetic set of a scale and seed: whole, or not at all. */
export const fillDemo = async (
  bulk: Bulk,
  scale: Scale,
  seed: number,
  say: (line: string) => void = () => {},
): Promise<Filled> => {
  const { db } = bulk;
  await migrate(db);
  const name = `${scale} ${seed}`;
  if (await alreadyThere(db, name)) {
    await storeAnswers(db);
    return { made: false, reports: 0 };
  }
  await db.execute('begin');
  try {
    const reports = await fillAll(bulk, scale, seed, authoritiesOf(scale), say);
    await db.execute(sql`insert into setting (key, value) values (${settingKey}, ${name})`);
    await db.execute('commit');
    await db.execute('analyze');
    await storeAnswers(db);
    return { made: true, reports };
  } catch (error) {
    await db.execute('rollback');
    throw error;
  }
};
