import pg from 'pg';
import { serverBulk } from '../../lib/db/bulk.ts';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { type Scale, scales } from '../../lib/demo/scales.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';

/** A synthetic set of one size on a PostgreSQL server. */
export interface Scaled {
  scale: Scale;
  reports: number;
  url: string;
}

// The full scale takes a good half hour to fill: only when asked for, best on a server that keeps it.
const wanted: readonly Scale[] = process.env.GONGKAI_BENCH_FULL
  ? ['beijing', 'national', 'full']
  : ['beijing', 'national'];
const seed = 2025;

const keptServer = (address: string): RealPostgres & { named: (name: string) => Promise<string> } => ({
  newDatabase: () => Promise.reject(new Error('databases of a kept server have names')),
  named: async (name) => {
    const client = new pg.Client({ connectionString: new URL('/postgres', address).href });
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
    await client.end();
    return new URL(`/${name}`, address).href;
  },
  stop: async () => {},
});

/** GONGKAI_BENCH_SERVER=postgres://… keeps the sets between runs; else a server of its own is started and thrown away. */
const openPlace = async () => {
  const kept = process.env.GONGKAI_BENCH_SERVER;
  if (kept) return keptServer(kept);
  const server = await startPostgres();
  return { ...server, named: () => server.newDatabase() };
};

const fill = async (url: string, scale: Scale): Promise<number> => {
  const bulk = await serverBulk(url);
  await fillDemo(bulk, scale, seed);
  const found = await bulk.db.execute<{ n: number }>('select count(*)::int as n from report_revision');
  await bulk.close();
  return found.rows[0]?.n ?? scales[scale].reports;
};

/** Gives every scale in turn to `measure`, each on a server with the same settings. */
export const atScales = async <Row>(measure: (scaled: Scaled, opened: Opened) => Promise<Row[]>): Promise<Row[]> => {
  const place = await openPlace();
  const rows: Row[] = [];
  try {
    for (const scale of wanted) {
      const url = await place.named(scale);
      const reports = await fill(url, scale);
      const opened = await openServer(url);
      rows.push(...(await measure({ scale, reports, url }, opened).finally(opened.close)));
    }
    return rows;
  } finally {
    await place.stop();
  }
};
