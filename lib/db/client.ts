import { join, resolve } from 'node:path';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { Gate } from '../gate.ts';
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
// A server's process stays: its connections need not be opened anew, and its statements not be planned anew, after each pause.
const idleMilliseconds = 300_000;
// Where pages read, and where imports write: one and the same, unless there is a replica to read from.
const slots = { read: Symbol.for('gongkai.database'), write: Symbol.for('gongkai.database.write') } as const;
const held = globalThis as typeof globalThis & { [slot: symbol]: Promise<Opened> | undefined };

const mostWaiting = 5_000;
const lineMilliseconds = 20_000;

/**
 * Statements wait in a line of our own for a free connection: a pool counts that wait as a server that does not answer, and
 * fails what a busy moment would only have delayed.
 */
const inLine = <Pool extends { query: unknown; options: { max: number } }>(pool: Pool): Pool => {
  const line = new Gate(pool.options.max, mostWaiting, lineMilliseconds);
  const query = pool.query as (...words: unknown[]) => Promise<unknown>;
  pool.query = (...words: unknown[]) => line.pass(() => query.apply(pool, words));
  return pool;
};

/** The folder of the embedded database, its lock and its import token. */
export const homeFolder = (): string => resolve(/*turbopackIgnore: true*/ process.env.GONGKAI_HOME ?? '.gongkai');

/** A replica of that server, for reading only. */
const replicaUrl = (): string | undefined => process.env.POSTGRES_READ_URL || undefined;

/** The PostgreSQL server that the environment names, if any: where imports write. */
export const serverUrl = (): string | undefined => {
  const url = process.env.POSTGRES_URL || undefined;
  if (url === undefined && replicaUrl() !== undefined)
    throw new Error(
      '设置了 POSTGRES_READ_URL 却没有 POSTGRES_URL：请一并设置写入用的地址。 POSTGRES_READ_URL is set and POSTGRES_URL is not: name the server to write to as well.',
    );
  return url;
};

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
  const pool = inLine(createPool({ connectionString, max: 4, statement_timeout: statementTimeout, ...patience }));
  return { db: drizzle(pool, { schema }) as unknown as Database, kind: 'vercel', close: () => pool.end() };
};

/** Any other PostgreSQL. */
export const openServer = async (connectionString: string): Promise<Opened> => {
  const [{ default: pg }, { drizzle }] = await Promise.all([import('pg'), import('drizzle-orm/node-postgres')]);
  const limits = { max: 10, idleTimeoutMillis: idleMilliseconds, statement_timeout: statementTimeout, ...patience };
  const pool = inLine(new pg.Pool({ connectionString, ...limits }));
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return { db: drizzle(pool, { schema }), kind: 'server', close: () => pool.end() };
};

/** Their pooled addresses are what their driver takes; by a direct one (migrations, imports) they are as any other server. */
const isVercelUrl = (url: string): boolean =>
  /-pooler\.(.*\.)?(neon\.tech|vercel-storage\.com)$/.test(new URL(url).hostname);

/** By which of the three ways an address is opened; none is the embedded database. */
export const wayTo = (url: string | undefined): Opened['kind'] => {
  if (url === undefined) return 'embedded';
  return isVercelUrl(url) ? 'vercel' : 'server';
};

const open = (url: string | undefined): Promise<Opened> => {
  if (url === undefined) return openEmbedded(homeFolder());
  return wayTo(url) === 'vercel' ? openVercel(url) : openServer(url);
};

const hold = (slot: symbol, url: string | undefined): Promise<Opened> => {
  const opened = held[slot] ?? open(url);
  held[slot] = opened;
  opened.catch(() => {
    // A server that was away may be back at the next request.
    if (held[slot] === opened) held[slot] = undefined;
  });
  return opened;
};

/** The one database that this process reads, opened at first use and shared with Next's bundles. */
export const database = async (): Promise<Database> => {
  const url = serverUrl();
  return (await hold(slots.read, replicaUrl() ?? url)).db;
};

/** The database that this process writes to: the same, or the server behind the replica that is read. */
export const writableDatabase = async (): Promise<Database> => {
  const url = serverUrl();
  return replicaUrl() === undefined ? database() : (await hold(slots.write, url)).db;
};

/** Lets go of the database and its lock. */
export const closeDatabase = async (): Promise<void> => {
  for (const slot of Object.values(slots)) {
    const current = held[slot];
    held[slot] = undefined;
    await (await current?.catch(() => undefined))?.close();
  }
};
