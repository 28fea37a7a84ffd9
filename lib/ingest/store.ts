import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { ownFindingCodes } from '../form/notices.ts';
import { checkAcross } from './checks-across/run.ts';
import { replaceFindings } from './store/findings.ts';
import { type Outcome, type Stored, storeReports } from './store/reports.ts';
import { updateRollups } from './store/rollups.ts';
import type { StorableReport } from './store/storable.ts';

export interface ReleaseNote {
  note: string;
  synthetic?: boolean;
  /** Of figures that ship, the day they were published with; else now. */
  publishedAt?: string;
}

export interface RunResult {
  /** null where nothing changed: then there is no release. */
  release: number | null;
  stored: readonly Stored[];
}

/** Any number will do, as long as it is ours alone: two imports at once wait for each other. */
const importLock = 7116202019;

/** After so many the planner's picture of the tables is out of date, and nothing renews it in PGlite. */
const manyReports = 500;

const isChange = (outcome: Outcome) => outcome === 'new' || outcome === 'restated';

const nextRelease = (db: Database): Promise<number> =>
  json(db, sql`select coalesce(max(release_id), 0) + 1 as json from release`);

const storeBatch = async (db: Database, batch: readonly StorableReport[], release: number) => {
  const prepared = await storeReports(db, batch, release);
  const changed = prepared.filter(({ outcome }) => isChange(outcome));
  const found = changed.map(({ report, known }) => ({
    authorityId: known.authority_id,
    year: report.year,
    findings: report.findings,
  }));
  if (found.length > 0) await replaceFindings(db, found, ownFindingCodes, release);
  return prepared.map(
    ({ report: { authority, year }, outcome, changes }): Stored => ({ authority, year, outcome, changes }),
  );
};

const insertRelease = (db: Database, release: number, { note, synthetic = false, publishedAt }: ReleaseNote) =>
  db.execute(sql`insert into release (release_id, published_at, note, synthetic)
    values (${release}, coalesce(${publishedAt ?? null}::timestamptz, now()), ${note}, ${synthetic})`);

/** True where the figures are synthetic ones; null where there is no release yet. */
export const holdsSynthetic = (db: Database): Promise<boolean | null> =>
  json(db, sql`select (select synthetic from release order by release_id desc limit 1) as json`);

/** Synthetic and published figures never stand in one database: a sum of both would be neither. */
const refuseMixture = async (db: Database, { synthetic = false }: ReleaseNote): Promise<void> => {
  const held = await holdsSynthetic(db);
  if (held === null || held === synthetic) return;
  throw new Error(
    held
      ? '这是演示数据库，不能存入真实报告；请用 GONGKAI_HOME 或 POSTGRES_URL 指定另一个。 This database holds synthetic figures; store published reports in another, named by GONGKAI_HOME or POSTGRES_URL.'
      : '这个数据库存有真实报告，不能写入演示数据。 This database holds published reports; synthetic figures belong in another.',
  );
};

/**
 * Stores all reports of a run as one release, or none: one transaction, so that a run cut off leaves the
 * release before it. Reports come in batches and are not held together in memory.
 */
export const storeRun = (
  db: Database,
  batches: AsyncIterable<readonly StorableReport[]> | Iterable<readonly StorableReport[]>,
  note: ReleaseNote,
): Promise<RunResult> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Database;
    await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`);
    await refuseMixture(tx, note);
    const release = await nextRelease(tx);
    const stored: Stored[] = [];
    for await (const batch of batches) stored.push(...(await storeBatch(tx, batch, release)));
    if (!stored.some(({ outcome }) => isChange(outcome))) return { release: null, stored };
    if (stored.length >= manyReports) await tx.execute(sql`analyze report_revision, figure_evidence, document`);
    await checkAcross(tx, release);
    await updateRollups(tx, release);
    await insertRelease(tx, release, note);
    return { release, stored };
  });
