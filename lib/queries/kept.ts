import type { Database } from '../db/client.ts';

const most = 500;
const answers = new WeakMap<Database, Map<string, Promise<unknown>>>();

const answersOf = (db: Database) => {
  const known = answers.get(db) ?? new Map<string, Promise<unknown>>();
  answers.set(db, known);
  return known;
};

/**
 * The answer to a costly question about one release, asked once: a release never changes.
 * The key must name the release. Bounded; a failed answer is not kept.
 */
export const kept = <Answer>(db: Database, key: string, ask: () => Promise<Answer>): Promise<Answer> => {
  const known = answersOf(db);
  const found = known.get(key) as Promise<Answer> | undefined;
  if (found) return found;
  const oldest = known.keys().next();
  if (known.size >= most && !oldest.done) known.delete(oldest.value);
  const answer = ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
};
