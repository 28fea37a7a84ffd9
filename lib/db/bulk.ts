import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PGlite } from '@electric-sql/pglite';
import { type Database, homeFolder, type Opened, openEmbedded, serverUrl } from './client.ts';
import * as schema from './schema.ts';

/** One connection for a bulk load: what it begins it ends, and COPY goes the same way as the rest. */
export interface Bulk {
  db: Database;
  /** Writes lines of CSV into a table; an empty field without quotes is NULL. */
  copy: (table: string, columns: string, lines: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

const statement = (table: string, columns: string, from: string) =>
  `copy ${table} (${columns}) from ${from} with (format csv)`;

/** Bulk loads into an embedded database that is open already. */
export const embeddedBulk = ({ db, close }: Opened): Bulk => {
  const { $client } = db as unknown as { $client: PGlite };
  const copy: Bulk['copy'] = async (table, columns, lines) => {
    await $client.query(statement(table, columns, "'/dev/blob'"), [], { blob: new Blob([...lines]) });
  };
  return { db, copy, close };
};

type Query = (...words: unknown[]) => Promise<unknown>;

/** What is asked side by side goes one after another: the driver will take no second statement before the first has answered. */
const inTurn = (client: { query: unknown }): void => {
  const query = (client.query as Query).bind(client);
  let before: Promise<unknown> = Promise.resolve();
  client.query = (...words: unknown[]) => {
    const answer = before.then(() => query(...words));
    before = answer.catch(() => undefined);
    return answer;
  };
};

/** Bulk loads into a PostgreSQL server, over one connection. */
export const serverBulk = async (url: string): Promise<Bulk> => {
  const [{ default: pg }, { drizzle }, { from }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('pg-copy-streams'),
  ]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const stream = client.query.bind(client);
  inTurn(client);
  const copy: Bulk['copy'] = (table, columns, lines) =>
    pipeline(Readable.from(lines), stream(from(statement(table, columns, 'stdin'))));
  return { db: drizzle(client, { schema }) as unknown as Database, copy, close: () => client.end() };
};

/** Opens the server that the environment names, else the embedded folder, without the site's time limits. */
export const openBulk = async (): Promise<Bulk> => {
  const url = serverUrl();
  const bulk = url === undefined ? embeddedBulk(await openEmbedded(homeFolder())) : await serverBulk(url);
  await bulk.db.execute('set statement_timeout = 0');
  return bulk;
};
