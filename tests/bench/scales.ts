import { resolve } from 'node:path';
import { serverBulk } from '../../lib/db/bulk.ts';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { type Scale, scales } from '../../lib/demo/scales.ts';
import { databaseNamed, type RealPostgres, startPostgres } from '../postgres/server.ts';

/** A synthetic set of one size on a PostgreSQL server. */
export interface Scaled {
  scale: Scale;
  reports: number;
  url: string;
}

// The full scale takes a good half hour to fill: only when asked for, best in a folder that keeps it.
const wanted: readonly Scale[] = process.env.GONGKAI_BENCH_FULL
  ? ['beijing', 'national', 'full']
  : ['beijing', 'national'];
const seed = 2025;

/**
 * A server for the sets, started and thrown away; GONGKAI_BENCH_FOLDER=… keeps them in that folder between runs, and
 * GONGKAI_BENCH_SERVER=postgres://… on a server that runs already.
 */
const openPlace = async (): Promise<Pick<RealPostgres, 'named' | 'stop'>> => {
  const { GONGKAI_BENCH_FOLDER: folder, GONGKAI_BENCH_SERVER: server } = process.env;
  return server
    ? { named: (name) => databaseNamed(server, name), stop: async () => {} }
    : startPostgres(folder ? resolve(folder) : undefined);
};

const fill = async (url: string, scale: Scale): Promise<number> => {
  const bulk = await serverBulk(url);
  await fillDemo(bulk, scale, seed);
  const found = await bulk.db.execute<{ n: number }>('select count(*)::int as n from report_revision');
  await bulk.close();
  return found.rows[0]?.n ?? scales[scale].reports;
};

/** Gives all scales at once, on one server: what is compared in turn meets a busy moment alike. */
export const overScales = async <Answer>(measure: (all: readonly Scaled[]) => Promise<Answer>): Promise<Answer> => {
  const place = await openPlace();
  try {
    const all: Scaled[] = [];
    for (const scale of wanted) {
      const url = await place.named(scale);
      all.push({ scale, reports: await fill(url, scale), url });
    }
    return await measure(all);
  } finally {
    await place.stop();
  }
};

/** Gives every scale in turn to `measure`, each on a server with the same settings. */
export const atScales = <Row>(measure: (scaled: Scaled, opened: Opened) => Promise<Row[]>): Promise<Row[]> =>
  overScales(async (all) => {
    const rows: Row[] = [];
    for (const scaled of all) {
      const opened = await openServer(scaled.url);
      rows.push(...(await measure(scaled, opened).finally(opened.close)));
    }
    return rows;
  });
