import { closeDatabase, writableDatabase } from '../../../lib/db/client.ts';
import { migrate } from '../../../lib/db/migrate.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { districts, reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

/** A program that imports until it is killed; it says each release once it is told that it is stored. */
const db = await writableDatabase();
await migrate(db);
await writeSmallCountry(db);
process.on('SIGTERM', () => closeDatabase().finally(() => process.exit(0)));

const batch = () =>
  districts.flatMap((code) =>
    [2019, 2020, 2021, 2022].map((year) =>
      reportWith(code, year, { 'requests.new.total': Math.floor(Math.random() * 1000) }),
    ),
  );

for (;;) {
  const { release } = await storeRun(db, [batch(), []], { note: '' });
  console.log(release);
}
