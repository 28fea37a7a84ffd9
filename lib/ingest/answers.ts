import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { type ContinuationKind, continuations } from '../form/continuity.ts';
import { grounds } from '../form/grounds.ts';
import { measures } from '../form/measures.ts';
import { logProblem } from '../log.ts';
import { listAuthorities } from '../queries/authorities.ts';
import { continuityYears } from '../queries/checks-continuity.ts';
import { coverageMatrix, coverageTotals } from '../queries/coverage.ts';
import { coverageByProvince } from '../queries/coverage-rows.ts';
import { checkCounts, findingsByAuthority } from '../queries/findings.ts';
import { fullestYear } from '../queries/fullest-year.ts';
import { groundUse } from '../queries/grounds.ts';
import { answersAsked } from '../queries/kept.ts';
import { listSizes } from '../queries/list-sizes.ts';
import { overview } from '../queries/overview.ts';
import { currentRelease, forgetCurrentRelease, type Release, releases } from '../queries/release.ts';
import { chosenByRule } from '../queries/selection.ts';
import { storyFacts } from '../queries/stories.ts';
import { reportYears } from '../queries/years.ts';
import { toldMeasures } from '../stories/thresholds.ts';

type Question = (db: Database, release: Release) => Promise<unknown>;

/** What pages ask of everything in a release. Without their answers stored, the first reader of each waits for it. */
const questions: readonly Question[] = [
  (db, { id }) => overview(db, id),
  (db, release) => storyFacts(db, release, toldMeasures),
  (db, { id }) => fullestYear(db, id),
  (db, { id }) => coverageTotals(db, id),
  async (db, { id }) => coverageByProvince(db, id, await reportYears(db, id)),
  (db, { id }) => checkCounts(db, id),
  (db, { id }) => findingsByAuthority(db, id, { limit: listSizes.wide }),
  (db, { id }) => coverageMatrix(db, id, { limit: listSizes.wide }),
  (db, { id }) => listAuthorities(db, id, { reporting: true, limit: listSizes.authorities }),
  (db, { id }) => releases(db, id),
  ...(Object.keys(continuations) as ContinuationKind[]).map<Question>(
    (kind) =>
      (db, { id }) =>
        continuityYears(db, id, kind),
  ),
  ...grounds.map<Question>(
    ({ row }) =>
      (db, { id }) =>
        groundUse(db, id, row),
  ),
  ...measures.map<Question>(
    (measure) =>
      (db, { id }) =>
        chosenByRule(db, id, measure),
  ),
];

const askAll = async (db: Database, release: Release): Promise<void> => {
  for (const question of questions) await question(db, release);
};

/** In one statement: a later release makes the answers of earlier ones stale, and nobody asks for them again. */
const store = (db: Database, release: number, answers: readonly { question: string; answer: unknown }[]) =>
  db.execute(sql`
    with older as (delete from release_answer where release_id <> ${release})
    insert into release_answer (release_id, question, answer)
    select ${release}::int, x.question, x.answer from json_to_recordset(${JSON.stringify(answers)}::json) as x (question text, answer json)
    on conflict do nothing`);

/**
 * Asks what pages ask of the whole newest release and stores the answers beside it. They are derived: where this fails or
 * is cut off, the release stands, and pages ask the reports themselves.
 */
export const storeAnswers = async (db: Database): Promise<void> => {
  try {
    forgetCurrentRelease(db);
    const release = await currentRelease(db);
    if (release.id === 0) return;
    const asked = await answersAsked(db, () => askAll(db, release));
    const own = asked.filter((each) => each.release === release.id);
    if (own.length > 0) await store(db, release.id, own);
  } catch (error) {
    logProblem(error, { what: 'answers not stored' });
  }
};
