import { type SQL, sql } from 'drizzle-orm';
import { type Database, database } from './client.ts';
import { run, statementOf } from './statement.ts';

/** One statement that somebody waits for. */
interface Question {
  statement: SQL;
  answer: (rows: unknown[]) => void;
  fail: (problem: unknown) => void;
}

/** Statements of one moment by what they ask, so that the same question is asked once. */
type Moment = Map<string, Question[]>;

interface Gathering {
  root: Database;
  /** Those to be prepared and the others: what is planned once must not lie beside what never comes again. */
  moments: Record<'prepared' | 'plain', Moment>;
}

// On the object itself: the server and the framework's bundles hold a copy of this module each.
const slot = Symbol.for('gongkai.together');
const gatheringOf = (db: Database) => (db as Database & { [slot]?: Gathering })[slot];

// A server keeps every prepared statement for each connection: so many mixtures and no more.
const mostPrepared = 200;
const preparedMixtures = new Set<string>();

const isWorthPreparing = (text: string): boolean => {
  if (preparedMixtures.size < mostPrepared) preparedMixtures.add(text);
  return preparedMixtures.has(text);
};

/** One statement with a column for each question, which holds its rows as JSON. */
const mixture = (statements: readonly SQL[]): SQL =>
  sql`select ${sql.join(
    statements.map(
      (statement, at) =>
        sql`(select coalesce(json_agg(q), '[]') from (${statement}) q) as ${sql.identifier(`answer${at}`)}`,
    ),
    sql`, `,
  )}`;

const askAll = async (db: Database, statements: readonly SQL[], prepared: boolean): Promise<unknown[][]> => {
  const [only] = statements;
  if (only && statements.length === 1) return [await run(db, only, prepared)];
  const mixed = mixture(statements);
  const [row] = await run(db, mixed, prepared && isWorthPreparing(statementOf(db, mixed).sql));
  return Object.values(row as Record<string, unknown[]>);
};

const send = async (root: Database, moment: Moment, prepared: boolean): Promise<void> => {
  const asked = [...moment.values()];
  try {
    const answers = await askAll(
      root,
      asked.flatMap(([first]) => first?.statement ?? []),
      prepared,
    );
    for (const [at, questions] of asked.entries()) for (const { answer } of questions) answer(answers[at] ?? []);
  } catch (problem) {
    for (const { fail } of asked.flat()) fail(problem);
  }
};

/**
 * When everything that can be asked without a further answer has been asked: after all microtasks. Not by setImmediate:
 * immediates stay chained to each other, and through the stacks of errors the framework keeps whole requests by them.
 */
const sendSoon = (gathering: Gathering, kind: 'prepared' | 'plain'): void => {
  const sendNow = () => {
    const moment = gathering.moments[kind];
    gathering.moments[kind] = new Map();
    void send(gathering.root, moment, kind === 'prepared');
  };
  queueMicrotask(() => process.nextTick(sendNow));
};

const gather = (gathering: Gathering, statement: SQL, kind: 'prepared' | 'plain'): Promise<unknown[]> =>
  new Promise((answer, fail) => {
    const moment = gathering.moments[kind];
    if (moment.size === 0) sendSoon(gathering, kind);
    const key = JSON.stringify(Object.values(statementOf(gathering.root, statement)));
    moment.set(key, [...(moment.get(key) ?? []), { statement, answer, fail }]);
  });

/**
 * The same database for one page: what its parts ask at one moment goes to the server as one statement, one round trip.
 * Its rows come as JSON, so every column must be of a type that JSON tells whole.
 */
export const together = (db: Database): Database => {
  const gathering: Gathering = { root: db, moments: { prepared: new Map(), plain: new Map() } };
  return Object.create(db, { [slot]: { value: gathering } });
};

/** The one database that this process reads, for one request. */
export const requestDatabase = async (): Promise<Database> => together(await database());

const rootOf = (db: Database): Database => gatheringOf(db)?.root ?? db;

/** What is held for a database, whichever request asks. */
export class PerDatabase<Value> {
  readonly #held = new WeakMap<Database, Value>();
  get(db: Database): Value | undefined {
    return this.#held.get(rootOf(db));
  }
  set(db: Database, value: Value): void {
    this.#held.set(rootOf(db), value);
  }
  delete(db: Database): boolean {
    return this.#held.delete(rootOf(db));
  }
}

/** The rows of a statement: with the others of its moment where the database is a page's, else by itself. */
export const ask = (db: Database, statement: SQL, prepared: boolean): Promise<unknown[]> => {
  const gathering = gatheringOf(db);
  return gathering ? gather(gathering, statement, prepared ? 'prepared' : 'plain') : run(db, statement, prepared);
};
