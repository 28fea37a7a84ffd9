import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json, rows } from '../db/rows.ts';
import { statementOf } from '../db/statement.ts';
import { PerDatabase } from '../db/together.ts';
import { Once } from '../once.ts';

type Answers = PerDatabase<Once<unknown>>;

/** Asks once for each key, and forgets the oldest of more than `most`; a failed answer is not kept. */
const keeping =
  (answers: Answers, most: number) =>
  <Answer>(db: Database, key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = answers.get(db) ?? new Once<unknown>(most);
    answers.set(db, known);
    return known.get(key, ask) as Promise<Answer>;
  };

/** The answer to a costly question about one release, asked once: a release never changes. The key must name the release. */
export const kept = keeping(new PerDatabase(), 500);

/** The same for answers so large that those of a few releases are all that memory should hold. */
export const keptFew = keeping(new PerDatabase(), 2);

/** An answer that had to be asked of the reports, for the import to store. */
export interface Answered {
  release: number;
  question: string;
  answer: unknown;
}

const collections = new PerDatabase<Answered[]>();

/** Whatever is asked of the reports while `ask` runs, because no stored answer was found. */
export const answersAsked = async (db: Database, ask: () => Promise<unknown>): Promise<readonly Answered[]> => {
  const asked: Answered[] = [];
  collections.set(db, asked);
  await ask().finally(() => collections.delete(db));
  return asked;
};

/** The print of a statement with its values: a version that asks otherwise does not find the old answer. */
const questionOf = (db: Database, statement: SQL): string => {
  const { sql: text, params } = statementOf(db, statement);
  return createHash('sha256')
    .update(JSON.stringify([text, params]))
    .digest('base64url');
};

const storedOrAsked = async <Answer>(db: Database, release: number, question: string, statement: SQL) => {
  const [stored] = await rows<{ answer: Answer }>(
    db,
    sql`select answer from release_answer where release_id = ${release} and question = ${question}`,
  );
  if (stored) return stored.answer;
  const answer = await json<Answer>(db, statement);
  collections.get(db)?.push({ release, question, answer });
  return answer;
};

/**
 * The JSON that a statement about a whole release gives: as the import stored it, else asked of the reports, once.
 * The statement must read the release as of `release` and nothing that changes without one.
 */
export const keptJson = <Answer>(db: Database, release: number, statement: SQL): Promise<Answer> => {
  const question = questionOf(db, statement);
  return kept(db, question, () => storedOrAsked<Answer>(db, release, question, statement));
};

/** The same where a list is of everything; asked directly where a reader's conditions limit it, of which there are too many to keep. */
export const keptIf = <Answer>(whole: boolean, db: Database, release: number, statement: SQL): Promise<Answer> =>
  whole ? keptJson<Answer>(db, release, statement) : json<Answer>(db, statement);
