import pg from 'pg';
import { to } from 'pg-copy-streams';
import { type Bulk, embeddedBulk, serverBulk } from '../../lib/db/bulk.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { authoritiesOf, reporting } from '../../lib/demo/authorities.ts';
import { examine } from '../../lib/demo/examine.ts';
import { generate } from '../../lib/demo/generate.ts';
import { storable } from '../../lib/demo/rows.ts';
import { writeAuthorities } from '../../lib/ingest/published-authorities.ts';
import { updateRollups } from '../../lib/ingest/store/rollups.ts';
import type { StorableReport } from '../../lib/ingest/store/storable.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { startPostgres } from '../postgres/server.ts';

const reports = 3000;
const batchSize = 500;
const tables = ['document', 'report_revision', 'figure_evidence', 'finding', 'rollup'] as const;
const country = authoritiesOf('national');

const made = (): StorableReport[] => {
  const found: StorableReport[] = [];
  for (const { reports: year } of generate(2025, reporting('national', country)))
    for (const report of year) {
      found.push({ ...storable(report, examine(report).findings), checks: { passed: 30, failed: 0 } });
      if (found.length === reports) return found;
    }
  return found;
};

const inBatches = function* (all: readonly StorableReport[]) {
  for (let at = 0; at < all.length; at += batchSize) yield all.slice(at, at + batchSize);
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

interface Copied {
  table: string;
  columns: string;
  lines: string[];
}

/** What the import wrote, as CSV: the same bytes that COPY then takes. */
const written = async (url: string): Promise<Copied[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found: Copied[] = [];
  for (const table of tables) {
    const named = await client.query(
      `select string_agg(format('%I', column_name), ',' order by ordinal_position) as columns
        from information_schema.columns where table_name = $1 and table_schema = 'public'`,
      [table],
    );
    const columns = String(named.rows[0].columns);
    let text = '';
    for await (const chunk of client.query(to(`copy ${table} (${columns}) to stdout with (format csv)`))) text += chunk;
    found.push({ table, columns, lines: [text] });
  }
  await client.end();
  return found;
};

const ready = async (bulk: Bulk): Promise<Bulk> => {
  await migrate(bulk.db);
  await writeAuthorities(bulk.db, country);
  return bulk;
};

const copyAll = async ({ db, copy }: Bulk, all: readonly Copied[]) => {
  await db.execute('begin');
  for (const { table, columns, lines } of all) await copy(table, columns, lines);
  await db.execute('commit');
};

const measureWay = async (
  way: string,
  open: () => Promise<Bulk>,
  storables: readonly StorableReport[],
  all: Copied[],
) => {
  const [ours, theirs] = [await ready(await open()), await ready(await open())];
  const release = await seconds(() => storeRun(ours.db, inBatches(storables), { note: 'bench', synthetic: true }));
  await ours.db.execute('delete from rollup');
  const rollups = await seconds(() => updateRollups(ours.db, 1));
  const copied = await seconds(() => copyAll(theirs, all));
  await Promise.all([ours.close(), theirs.close()]);
  const rows = all.reduce((sum, { lines }) => sum + lines.join('').split('\n').length - 1, 0);
  const megabytes = all.reduce((sum, { lines }) => sum + lines.join('').length, 0) / 2 ** 20;
  return {
    way,
    reports,
    rows,
    megabytes,
    release,
    'of which rollups': rollups,
    rowsPerSecond: rows / release,
    'COPY rowsPerSecond': rows / copied,
    ratio: copied / release,
  };
};

/**
 * A release of reports, with their checks across years, findings and rollups, beside COPY of the rows that it wrote, into the
 * same tables with the same indexes.
 */
export const benchStore = async () => {
  const server = await startPostgres();
  try {
    const storables = made();
    const url = await server.newDatabase();
    const first = await ready(await serverBulk(url));
    await storeRun(first.db, inBatches(storables), { note: 'bench', synthetic: true });
    await first.close();
    const all = await written(url);
    return [
      await measureWay('pg', async () => serverBulk(await server.newDatabase()), storables, all),
      await measureWay('PGlite', async () => embeddedBulk(await memoryDatabase()), storables, all),
    ];
  } finally {
    await server.stop();
  }
};
