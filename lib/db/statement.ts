import { createHash } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import { logWarning, slowMilliseconds } from '../log.ts';
import type { Database } from './client.ts';

interface Written {
  sql: string;
  params: unknown[];
}

/** The statement as the server gets it: its text, where values stand as $1, $2, and the values. */
export const statementOf = (db: Database, statement: SQL): Written => {
  const { dialect } = db as unknown as { dialect: { sqlToQuery: (statement: SQL) => Written } };
  return dialect.sqlToQuery(statement);
};

/** For a log, without the values: nothing asked for gets into it. */
const textOf = (db: Database, statement: SQL): string =>
  statementOf(db, statement).sql.replace(/\s+/g, ' ').trim().slice(0, 400);

const noteSlow = (db: Database, statement: SQL, milliseconds: number): void => {
  if (milliseconds < slowMilliseconds) return;
  logWarning('slow query', { query: textOf(db, statement), milliseconds: Math.round(milliseconds) });
};

/**
 * A statement that failed, without its values: they may be what somebody searched for, and whoever prints an error prints
 * all of it.
 */
export class StatementError extends Error {
  override name = 'StatementError';
}

const withoutValues = (db: Database, statement: SQL, problem: unknown): StatementError => {
  const drivers = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
  // Drivers hang the statement and its values on their errors too.
  const { message, code } = drivers as { message?: string; code?: string };
  return new StatementError(`failed: ${textOf(db, statement)}`, { cause: Object.assign(new Error(message), { code }) });
};

interface Inside {
  session: {
    prepareQuery: (
      query: { sql: string },
      fields: undefined,
      name: string,
      array: boolean,
    ) => { execute: () => Promise<{ rows: unknown[] }> };
  };
}

/** drizzle prepares what its builders made, and calls this for it; a statement written out goes the same way. */
const runPrepared = (db: Database, statement: SQL) => {
  const { session } = db as unknown as Inside;
  const query = statementOf(db, statement);
  const name = `gongkai_${createHash('sha1').update(query.sql).digest('base64url').slice(0, 16)}`;
  return session.prepareQuery(query, undefined, name, false).execute();
};

/** The rows of a statement by itself; `prepared`: read and planned once for each connection. */
export const run = async (db: Database, statement: SQL, prepared: boolean): Promise<unknown[]> => {
  const began = performance.now();
  try {
    return (await (prepared ? runPrepared(db, statement) : db.execute(statement))).rows;
  } catch (problem) {
    throw withoutValues(db, statement, problem);
  } finally {
    noteSlow(db, statement, performance.now() - began);
  }
};
