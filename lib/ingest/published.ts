import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Database, isEmbedded } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { json, rows } from '../db/rows.ts';
import { writeShippedAuthorities } from './published-authorities.ts';
import { publishedReports } from './published-reports.ts';
import type { StorableReport } from './store/storable.ts';
import { holdsSynthetic, type RunResult, storeRun } from './store.ts';
import { storeVerdicts } from './verdicts.ts';

const filledWith = 'published';

const filesOf = (folder: string): string[] =>
  ['', 'reports', 'verdicts'].flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return readdirSync(path).flatMap((file) => (/\.(csv|json)$/.test(file) ? [join(path, file)] : []));
  });

/** Of everything under data/: the same print means that there is nothing new to load. */
const fingerprintOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of filesOf(folder).sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const filledBefore = (db: Database): Promise<string | null> =>
  json(db, sql`select (select value from setting where key = ${filledWith}) as json`);

/** Reports read from a file of their own: what ships without one does not replace them. */
const readFromFiles = async (db: Database): Promise<Set<string>> => {
  const found = await rows<{ name: string }>(
    db,
    sql`select a.code || ' ' || r.year as name from report_revision r join authority a using (authority_id)
      join document d using (document_id) where r.release_to = 2147483647 and d.sha256 is not null`,
  );
  return new Set(found.map(({ name }) => name));
};

const worthStoring = (held: Set<string>) => (report: StorableReport) =>
  report.document.sha256 !== null || !held.has(`${report.authority} ${report.year}`);

const shippedOn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as { published_at: string }).published_at;

/** Fills an empty database from data/, or brings an older one up to it. Does nothing where nothing changed. */
export const fillPublished = async (db: Database, folder = 'data'): Promise<RunResult> => {
  if (await holdsSynthetic(db)) return { release: null, stored: [] };
  const fingerprint = fingerprintOf(folder);
  if ((await filledBefore(db)) === fingerprint) return { release: null, stored: [] };
  await writeShippedAuthorities(db, folder);
  await storeVerdicts(db, join(folder, 'verdicts'));
  // They count authorities and verdicts, which may change without a release.
  await db.execute(sql`delete from release_answer`);
  const reports = publishedReports(folder).filter(worthStoring(await readFromFiles(db)));
  const result = await storeRun(db, [reports], {
    note: '随程序发布的数据 Figures that ship with Gongkai',
    // On every machine the first release is the same one: same figures, same day, same citation.
    ...((await holdsSynthetic(db)) === null && { publishedAt: shippedOn(folder) }),
  });
  await db.execute(sql`insert into setting values (${filledWith}, ${fingerprint})
    on conflict (key) do update set value = excluded.value`);
  return result;
};

/** Before serving: the embedded database is migrated and filled; a server is prepared by `npm run migrate`. */
export const prepareEmbedded = async (db: Database): Promise<void> => {
  if (!isEmbedded()) return;
  await migrate(db);
  await fillPublished(db);
};
