import { closeDatabase, writableDatabase } from '../../lib/db/client.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { districts, reportWith } from '../postgres/small-country.ts';

/** Imports one release after another until it is killed; every release restates every report, and says when it begins. */
const [from = 0, to = from] = process.argv.slice(2).map(Number);
const db = await writableDatabase();
for (let round = from; round < to; round += 1) {
  const batches = districts.map((code, at) => [
    reportWith(code, 2021, { 'requests.new.total': round * 100 + at, 'concluded.total.total': round * 100 + at }),
    reportWith(code, 2022, { 'requests.new.total': round * 1000 + at }),
  ]);
  process.stdout.write(`begins ${round}\n`);
  await storeRun(db, batches, { note: `round ${round}` });
}
await closeDatabase();
