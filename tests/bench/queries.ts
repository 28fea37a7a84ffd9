import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Database, Opened } from '../../lib/db/client.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { reportOf } from '../../lib/queries/reports.ts';
import { queryView } from '../../lib/queries/view.ts';
import { defaultView } from '../../lib/view/choices.ts';
import { cellColumn, loadDuck } from './duck.ts';
import { atScales, type Scaled } from './scales.ts';

// Turns of each in which it asks so often: what the other left in the processor's memory weighs on the first alone.
const [turns, asked] = [7, 15];
const year = 2024;
const [received, concluded] = ['requests.new.total', 'concluded.total.total'].map(cellColumn);
const given = ['outcome.granted.total', 'outcome.partial.total'].map(cellColumn);

interface Question {
  name: string;
  ours: (db: Database, release: number) => Promise<unknown>;
  duck: (duck: DuckDBConnection) => Promise<unknown>;
}

const quantiles = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.floor((sorted.length - 1) * share)]);
};

const ranking = async (db: Database, release: number) => {
  const view = defaultView('disclosure-rate', { kind: 'rank', authorities: null, years: { from: year, to: year } });
  const { observations } = await queryView(db, view, release);
  return quantiles(
    observations.flatMap(({ figures }) => {
      const all = figures['concluded.total.total']?.value;
      const open = ['outcome.granted.total', 'outcome.partial.total'].map((code) => figures[code]?.value ?? null);
      return all && open.every((value) => value !== null) ? [open.reduce<number>((a, b) => a + (b ?? 0), 0) / all] : [];
    }),
  );
};

const districtRate = `select a.code, a.name_zh, a.name_en, a.full_name_zh, a.full_name_en, a.parent, a.population, r.year, r.edition,
  r.passed, r.failed, d.source_url, d.published_on, ${given.map((column) => `r.${column}`).join()}, r.${concluded} as concluded
  from report r join authority a using (authority_id) join document d using (document_id)
  where r.level = 3 and r.year = ${year} order by a.code`;

const rateQuantiles = `select quantile_cont((${given.join(' + ')})::double / ${concluded}, [0.25, 0.5, 0.75])
  from report where level = 3 and year = ${year} and ${concluded} > 0`;

/** Columns as values of JavaScript: its quickest way to hand over what a page needs. */
const columns = async (duck: DuckDBConnection, query: string) => (await duck.runAndReadAll(query)).getColumnsJS();

const questions: readonly Question[] = [
  {
    name: 'national series by year',
    ours: (db, release) => queryView(db, defaultView('requests-received', { authorities: ['000000'] }), release),
    duck: (duck) =>
      columns(
        duck,
        `select year, count(*), sum(${received}), count(${received}) from report where level = 3 group by year order by year`,
      ),
  },
  {
    name: 'ranking of all districts with quantiles',
    ours: ranking,
    duck: (duck) => Promise.all([columns(duck, districtRate), columns(duck, rateQuantiles)]),
  },
  {
    name: 'one report',
    ours: (db, release) => reportOf(db, release, '110105', year),
    duck: (duck) =>
      columns(
        duck,
        `select * from report r join authority a using (authority_id) join document d using (document_id)
          where a.code = '110105' and r.year = ${year}`,
      ),
  },
];

const timed = async (ask: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await ask();
  return performance.now() - began;
};

/** How long the first asking took, after the other's work, and those that followed. */
interface Turn {
  first: number;
  others: number[];
}

const turn = async (ask: () => Promise<unknown>): Promise<Turn> => {
  const first = await timed(ask);
  const others: number[] = [];
  while (others.length < asked) others.push(await timed(ask));
  return { first, others };
};

const timesOf = (all: readonly Turn[]): number[] => all.flatMap(({ others }) => others);

const middle = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

type Ask = (...words: unknown[]) => Promise<unknown>;

/** Statements that reach the server, and how many times one had to wait for another's answer before it was sent. */
const counted = async (db: Database, ask: () => Promise<unknown>) => {
  const { $client: pool } = db as unknown as { $client: { query: Ask } };
  const { query } = pool;
  let [inside, roundTrips, statements] = [0, 0, 0];
  pool.query = (...words) => {
    statements += 1;
    if (inside === 0) roundTrips += 1;
    inside += 1;
    return query.apply(pool, words).finally(() => {
      inside -= 1;
    });
  };
  await ask().finally(() => {
    pool.query = query;
  });
  return { statements, roundTrips };
};

const compare = async (
  { reports }: Scaled,
  db: Database,
  duck: DuckDBConnection,
  release: number,
  question: Question,
) => {
  const ours = () => question.ours(db, release);
  const first = await timed(ours);
  const trips = await counted(db, ours);
  const [own, other]: [Turn[], Turn[]] = [[], []];
  for (let round = 0; round < turns; round += 1) {
    own.push(await turn(ours));
    other.push(await turn(() => question.duck(duck)));
  }
  const [mine, theirs] = [timesOf(own), timesOf(other)];
  return {
    question: question.name,
    reports,
    first,
    milliseconds: middle(mine),
    least: Math.min(...mine),
    disturbed: middle(own.map((each) => each.first)),
    duckdb: middle(theirs),
    ratio: middle(theirs) / middle(mine),
    ...trips,
  };
};

const measureScale = async (scaled: Scaled, { db }: Opened) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-duck-'));
  try {
    const duck = await loadDuck(scaled.url, folder);
    const { id } = await currentRelease(db);
    const rows = [];
    for (const question of questions) rows.push(await compare(scaled, db, duck, id, question));
    duck.closeSync();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What pages ask, beside DuckDB over the same figures: milliseconds (median), how many times faster, and round trips. */
export const benchQueries = () => atScales(measureScale);
