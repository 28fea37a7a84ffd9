import type { SQL } from 'drizzle-orm';
import { logWarning, slowMilliseconds } from '../log.ts';
import type { Database } from './client.ts';

/** The statement as the server gets it: values stand as $1, $2, so that nothing asked for gets into a log. */
const textOf = (db: Database, statement: SQL): string => {
  const { dialect } = db as unknown as { dialect: { sqlToQuery: (statement: SQL) => { sql: string } } };
  return dialect.sqlToQuery(statement).sql.replace(/\s+/g, ' ').trim().slice(0, 400);
};

const noteSlow = (db: Database, statement: SQL, milliseconds: number): void => {
  if (milliseconds < slowMilliseconds) return;
  logWarning('slow query', { query: textOf(db, statement), milliseconds: Math.round(milliseconds) });
};

/** The rows of a statement. `Row` is what the statement says it gives. */
export const rows = async <Row extends Record<string, unknown>>(db: Database, statement: SQL): Promise<Row[]> => {
  const began = performance.now();
  const found = (await db.execute<Row>(statement)).rows as Row[];
  noteSlow(db, statement, performance.now() - began);
  return found;
};

/**
 * The one JSON value that a statement gives as its column `json`: one round trip for a whole tree, and the same
 * numbers from all three drivers (each reads numeric and bigint columns in its own way, JSON in one).
 */
export const json = async <Value>(db: Database, statement: SQL): Promise<Value> => {
  const [row] = await rows<{ json: Value }>(db, statement);
  if (!row) throw new Error('the statement gave no row');
  return row.json;
};
