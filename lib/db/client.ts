import { join, resolve } from 'node:path';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { openFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import * as schema from './schema.ts';

/** The three drivers give the same rows; queries see this one type. */
export type Database = PgDatabase<NodePgQueryResultHKT, typeof schema>;

/** An open database, and how to let it go. */
export interface Opened {
  db: Database;
  kind: 'embedded' | 'vercel' | 'server';
  close: () => Promise<void>;
}

const statementTimeout = 30_000;
// A server that is gone without a word must not be waited for: the statement's own timeout is the server's to keep.
const patience = { connectionTimeoutMillis: 5_000, query_timeout: statementTimeout + 5_000 };
const slot = Symbol.for('gongkai.database');
const held = globalThis as typeof globalThis & { [slot]?: Promise<Opened> };

/** The folder of the embedded database, its lock and its import token. */
export const homeFolder = (): string => resolve(/*turbopackIgnore: true*/ process.env.GONGKAI_HOME ?? '.gongkai');

/** The PostgreSQL server that the environment names, if any. */
export const serverUrl = (): string | undefined => process.env.POSTGRES_URL || undefined;

/** Synthetic figures get a folder of their own, here and in the processes started from here, unless one is named. */
export const takeDemoFolder = (): void => {
  process.env.GONGKAI_HOME ??= '.gongkai-demo';
};

/** True where nothing but the embedded database can be meant. */
export const isEmbedded = (): boolean => serverUrl() === undefined;

/** PostgreSQL in this process, in a folder (or in memory, for tests). */
export const openEmbedded = async (folder: string | null, loadDataDir?: Blob): Promise<Opened> => {
  const [{ PGlite }, { btree_gist }, { drizzle }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/btree_gist'),
    import('drizzle-orm/pglite'),
  ]);
  const unlock = folder === null ? () => {} : lockFolder(folder);
  try {
    const dataDir = folder === null ? undefined : join(folder, 'database');
    const create = () => PGlite.create({ dataDir, loadDataDir, extensions: { btree_gist } });
    const client = await (dataDir === undefined ? create() : openFolder(dataDir, create));
    await client.exec(`set statement_timeout = ${statementTimeout}`);
    const close = () => client.close().finally(unlock);
    return { db: drizzle(client, { schema }) as unknown as Database, kind: 'embedded', close };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** PostgreSQL by Vercel or Neon, over their WebSocket driver. */
export const openVercel = async (connectionString: string): Promise<Opened> => {
  const [{ createPool }, { drizzle }] = await Promise.all([
    import('@vercel/postgres'),
    import('drizzle-orm/vercel-postgres'),
  ]);
  const pool = createPool({ connectionString, max: 4, statement_timeout: statementTimeout, ...patience });
  return { db: drizzle(pool, { schema }) as unknown as Database, kind: 'vercel', close: () => pool.end() };
};

/** Any other PostgreSQL. */
export const openServer = async (connectionString: string): Promise<Opened> => {
  const [{ default: pg }, { drizzle }] = await Promise.all([import('pg'), import('drizzle-orm/node-postgres')]);
  const pool = new pg.Pool({ connectionString, max: 10, statement_timeout: statementTimeout, ...patience });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return { db: drizzle(pool, { schema }), kind: 'server', close: () => pool.end() };
};

const isVercelUrl = (url: string): boolean => /(^|\.)(neon\.tech|vercel-storage\.com)$/.test(new URL(url).hostname);

const open = (url: string | undefined): Promise<Opened> => {
  if (url === undefined) return openEmbedded(homeFolder());
  return isVercelUrl(url) ? openVercel(url) : openServer(url);
};

const opened = (): Promise<Opened> => {
  held[slot] ??= open(serverUrl()).catch((error: unknown) => {
    // A server that was away may be back at the next request.
    held[slot] = undefined;
    throw error;
  });
  return held[slot];
};

/** The one database of this process, opened at first use and shared with Next's bundles. */
export const database = async (): Promise<Database> => (await opened()).db;

/** Lets go of the database and its lock. */
export const closeDatabase = async (): Promise<void> => {
  const current = held[slot];
  held[slot] = undefined;
  await (await current?.catch(() => undefined))?.close();
};
