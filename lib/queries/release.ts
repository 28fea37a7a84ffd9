import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { PerDatabase } from '../db/together.ts';
import { keptJson } from './kept.ts';
import { listSizes } from './list-sizes.ts';

export interface Release {
  /** 0 where nothing was imported yet. */
  id: number;
  publishedAt: string;
  note: string;
  synthetic: boolean;
}

const nothing: Release = { id: 0, publishedAt: '', note: '', synthetic: false };
const keepMilliseconds = 2000;

// The server and the framework's bundles hold a copy of this module each; pages and the keys they are kept
// under must agree on the release, so the answer is held once for the whole process.
interface Asked {
  at: number;
  release: Release | Promise<Release>;
}
type Current = PerDatabase<Asked>;
const slot = Symbol.for('gongkai.release');
const held = globalThis as typeof globalThis & { [slot]?: Current };
held[slot] ??= new PerDatabase();
const current: Current = held[slot];

const releaseJson = sql.raw(`json_build_object('id', release_id,
  'publishedAt', to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'note', note, 'synthetic', synthetic)`);

const askCurrent = async (db: Database): Promise<Release> =>
  (await json<Release | null>(
    db,
    sql`select (select ${releaseJson} from release order by release_id desc limit 1) as json`,
  )) ?? nothing;

/** The newest release, asked at most every two seconds. A page resolves it once and passes it to every query. */
export const currentRelease = (db: Database): Promise<Release> => {
  const known = current.get(db);
  if (known && performance.now() - known.at < keepMilliseconds) return Promise.resolve(known.release);
  const release = askCurrent(db);
  const asked: Asked = { at: performance.now(), release };
  current.set(db, asked);
  release.then(
    // As a value: a promise would keep the request that asked.
    (value) => {
      asked.release = value;
    },
    () => current.delete(db),
  );
  return release;
};

/** Forgets the kept answer: after an import by this process. */
export const forgetCurrentRelease = (db: Database): boolean => current.delete(db);

/** A release by number; null where there is none. The current one is known without asking again. */
export const releaseById = async (db: Database, id: number): Promise<Release | null> => {
  const known = await Promise.resolve(current.get(db)?.release).catch(() => null);
  if (known?.id === id && id > 0) return known;
  return json(db, sql`select (select ${releaseJson} from release where release_id = ${id}) as json`);
};

/** The existing release whose number is nearest, for links to one that never was. */
export const nearestRelease = (db: Database, id: number): Promise<Release | null> =>
  json(
    db,
    sql`select (select ${releaseJson} from release order by abs(release_id::bigint - ${id}::bigint), release_id limit 1) as json`,
  );

/** All releases up to one, newest first. */
export const releases = (
  db: Database,
  upTo: number,
  limit: number = listSizes.releases,
): Promise<readonly (Release & { reports: number })[]> =>
  keptJson(
    db,
    upTo,
    sql`select coalesce(json_agg(x.json order by x.release_id desc), '[]') as json from (
      select release_id, jsonb_set(${releaseJson}::jsonb, '{reports}',
        to_jsonb((select count(*) from report_revision where release_from = release_id))) as json
      from release where release_id <= ${upTo} order by release_id desc limit ${limit}) x`,
  );
