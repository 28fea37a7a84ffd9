import { closeDatabase, writableDatabase } from '../db/client.ts';
import { DatabaseHeldError } from '../db/lock.ts';
import { migrate } from '../db/migrate.ts';
import { storeAnswers } from './answers.ts';
import { fillPublished } from './published.ts';

/** `npm run migrate`: for a PostgreSQL server, before a new version of the site goes out. */
const run = async () => {
  const db = await writableDatabase();
  await migrate(db);
  const { release } = await fillPublished(db);
  await storeAnswers(db);
  console.log(
    release === null ? 'Up to date. 已是最新。' : `Up to date; release ${release}. 已是最新，数据版本 ${release}。`,
  );
};

run()
  .catch((error: unknown) => {
    process.exitCode = 1;
    const held = error instanceof DatabaseHeldError ? error.notice.text : null;
    console.error(held ? `${held.zh}\n${held.en}` : error);
  })
  .finally(closeDatabase);
