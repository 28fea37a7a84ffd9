import { closeDatabase, database } from './client.ts';
import { DatabaseHeldError } from './lock.ts';
import { migrate } from './migrate.ts';

/** `npm run migrate`: for a PostgreSQL server, before a new version of the site goes out. */
try {
  await migrate(await database());
  console.log('The tables are up to date. 数据表已是最新。');
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof DatabaseHeldError)) throw error;
  console.error(`${error.notice.text.zh}\n${error.notice.text.en}`);
} finally {
  await closeDatabase();
}
