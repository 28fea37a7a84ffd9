import { closeDatabase, database } from '../db/client.ts';
import { DatabaseHeldError } from '../db/lock.ts';
import { exportFigures } from './export.ts';
import { prepareEmbedded } from './published.ts';

/** `npm run export-figures [FOLDER]`: the database as the files that ship, `data` unless another folder is named. */
const run = async (folder: string) => {
  const db = await database();
  await prepareEmbedded(db);
  const { complete, narrative } = await exportFigures(db, folder);
  console.log(
    `${folder}: 完整报告 ${complete} 份，仅正文数字 ${narrative} 份。 ${complete} complete reports, ${narrative} known by their text.`,
  );
};

run(process.argv[2] ?? 'data')
  .catch((error: unknown) => {
    process.exitCode = 1;
    const held = error instanceof DatabaseHeldError ? error.notice.text : null;
    console.error(held ? `${held.zh}\n${held.en}` : error);
  })
  .finally(closeDatabase);
