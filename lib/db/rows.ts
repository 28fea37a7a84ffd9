import type { SQL } from 'drizzle-orm';
import type { Database } from './client.ts';
import { ask } from './together.ts';

/** The rows of a statement. `Row` is what the statement says it gives. */
export const rows = async <Row extends Record<string, unknown>>(db: Database, statement: SQL): Promise<Row[]> =>
  (await ask(db, statement, false)) as Row[];

/** The rows of a statement that is read and planned once for each connection. */
export const rowsPrepared = async <Row extends Record<string, unknown>>(db: Database, statement: SQL): Promise<Row[]> =>
  (await ask(db, statement, true)) as Row[];

/**
 * The one JSON value that a statement gives as its column `json`: one round trip for a whole tree, and the same
 * numbers from all three drivers (each reads numeric and bigint columns in its own way, JSON in one).
 */
export const json = async <Value>(db: Database, statement: SQL): Promise<Value> => {
  const [row] = await rows<{ json: Value }>(db, statement);
  if (!row) throw new Error('the statement gave no row');
  return row.json;
};

/** The same, read and planned once for each connection: for statements asked by many pages whose text is always the same. */
export const jsonPrepared = async <Value>(db: Database, statement: SQL): Promise<Value> => {
  const [row] = await rowsPrepared<{ json: Value }>(db, statement);
  if (!row) throw new Error('the statement gave no row');
  return row.json;
};
