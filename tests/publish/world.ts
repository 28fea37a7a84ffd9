import { join } from 'node:path';
import type { Database, Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { fillPublished } from '../../lib/ingest/published.ts';
import { publishedReports } from '../../lib/ingest/published-reports.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { forgetCurrentRelease } from '../../lib/queries/release.ts';

const slot = Symbol.for('gongkai.database');

/** The figures that ship, in a database in memory that the route handlers find as theirs. */
export const openWorld = async (): Promise<Opened> => {
  const opened = await memoryDatabase();
  await fillPublished(opened.db, join(import.meta.dirname, '..', '..', 'data'));
  Object.assign(globalThis, { [slot]: Promise.resolve(opened) });
  return opened;
};

/** A new release in which Chaoyang's report for 2019 has other numbers of refusals. */
export const restate = async (db: Database, stateSecrets: number): Promise<number> => {
  const report = publishedReports('data').find((each) => each.authority === '110105' && each.year === 2019);
  const cell = 'refused.state_secret.total';
  const old = report?.figures[cell];
  if (!report || !old) throw new Error('the shipped report of Chaoyang for 2019 is gone');
  const figures = { ...report.figures, [cell]: { ...old, value: stateSecrets, raw: `${stateSecrets}` } };
  const { release } = await storeRun(db, [[{ ...report, figures }]], { note: 'restated' });
  forgetCurrentRelease(db);
  if (release === null) throw new Error('nothing was restated');
  return release;
};
