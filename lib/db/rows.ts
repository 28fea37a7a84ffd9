import type { SQL } from 'drizzle-orm';
import type { Database } from './client.ts';

/** The rows of a statement. `Row` is what the statement says it gives. */
export const rows = async <Row extends Record<string, unknown>>(db: Database, statement: SQL): Promise<Row[]> =>
  (await db.execute<Row>(statement)).rows as Row[];

/**
 * The one JSON value that a statement gives as its column `json`: one round trip for a whole tree, and the same
 * numbers from all three drivers (each reads numeric and bigint columns in its own way, JSON in one).
 */
export const json = async <Value>(db: Database, statement: SQL): Promise<Value> => {
  const [row] = await rows<{ json: Value }>(db, statement);
  if (!row) throw new Error('the statement gave no row');
  return row.json;
};
