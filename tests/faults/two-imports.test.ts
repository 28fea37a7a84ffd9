import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openServer } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { rows } from '../../lib/db/rows.ts';
import { cellByCode } from '../../lib/form/cells.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';
import { districts, writeSmallCountry } from '../postgres/small-country.ts';

let postgres: RealPostgres;
let opened: Opened;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.newDatabase();
  opened = await openServer(url);
  await migrate(opened.db);
  await writeSmallCountry(opened.db);
});
afterAll(async () => {
  await opened?.close();
  await postgres?.stop();
});

/** An import in a process of its own: these rounds, each a release that restates every report. */
const importing = async (from: number, to: number) => {
  const words = ['--import', 'tsx', 'tests/faults/importer.ts', String(from), String(to)];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, POSTGRES_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  return code as number;
};

describe('two imports at once, from two processes', () => {
  it('wait for each other: every release is whole and of one of them, and the sums are those of the last', async () => {
    expect(await Promise.all([importing(1, 5), importing(11, 15)])).toEqual([0, 0]);
    const received = sql.raw(`cells[${cellByCode('requests.new.total')?.index}]`);
    const releases = await rows<{ release: number; rounds: string; reports: number }>(
      opened.db,
      sql`select release_from as release, count(*)::int as reports,
          string_agg(distinct (${received} / case year when 2021 then 100 else 1000 end)::text, ',') as rounds
        from report_revision group by 1 order by 1`,
    );
    expect(releases.map(({ release }) => release)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(releases.every(({ reports }) => reports === districts.length * 2)).toBe(true);
    expect(releases.map(({ rounds }) => Number(rounds)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 11, 12, 13, 14]);
    const [sums] = await rows<{ own: number; rolled: number }>(
      opened.db,
      sql`select (select sum(${received})::int from report_revision where release_to = 2147483647) as own,
        (select sum(${sql.raw(`sums[${cellByCode('requests.new.total')?.index}]`)})::int from rollup x join authority a on a.authority_id = x.parent_id
          where x.release_to = 2147483647 and a.code = '000000') as rolled`,
    );
    expect(sums?.own).toBe(sums?.rolled);
  });
});
