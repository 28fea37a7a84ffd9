import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { measureByCode } from '../form/measures.ts';
import type { Rankable } from '../form/rank.ts';
import { asOf } from './fragments.ts';
import { cellValue, knownCells } from './observations.ts';
import { sumText } from './sum-values.ts';

/** Peers are of the same level and about the same size: between two thirds and one and a half times. */
export const peerFactor = 1.5;

/** What the peers of an authority report for a year, by measure. */
export interface Peers {
  /** Peers that exist in the year, itself not counted. */
  of: number;
  /** Those with a report held. */
  reporting: number;
  measures: Readonly<Record<string, readonly Rankable[]>>;
}

interface Answer extends Omit<Peers, 'measures'> {
  rows: (number | null)[][];
}

const received = sql.raw(knownCells(['requests.new.total']).map((cell) => cellValue('r', cell))[0] ?? 'null');

/** In whole numbers, which an index can find. */
const aboutAs = (other: SQL, own: SQL): SQL =>
  sql`${other} between ceil(${own} / ${peerFactor}::numeric)::int and floor(${own} * ${peerFactor}::numeric)::int`;

const existsIn = (year: number): SQL =>
  sql`coalesce(a.valid_from, 0) <= ${year} and coalesce(a.valid_to, 9999) >= ${year}`;

const sumsOf = (code: string): string[] => {
  const measure = measureByCode(code);
  if (!measure || !Array.isArray(measure.numerator)) throw new Error(`${code} cannot be ranked`);
  return [sumText('r', measure.numerator), measure.denominator ? sumText('r', measure.denominator) : 'null::int'];
};

const rankable = (code: string, numerator: number | null, denominator: number | null): Rankable => {
  const measure = measureByCode(code);
  if (numerator === null || !measure?.denominator) return { value: numerator, denominator: null };
  return { value: denominator ? (numerator / denominator) * (measure.scale ?? 1) : null, denominator };
};

/** The peers of an authority in a year with the measures asked, by residents where both are known, else by requests received. */
export const peersOf = async (
  db: Database,
  release: number,
  code: string,
  year: number,
  codes: readonly string[],
): Promise<Peers> => {
  const numbers = sql.raw(`array[${codes.flatMap(sumsOf).join()}]::int[]`);
  const { rows, ...told } = await json<Answer>(
    db,
    sql`
    with mine as materialized (select a.authority_id, a.level, a.population, r.received from authority a left join lateral (
        select ${received} as received from report_revision r
        where r.authority_id = a.authority_id and r.year = ${year} and ${asOf('r', release)}) r on true where a.code = ${code}),
    bySize as (select a.authority_id, r.revision_id, ${numbers} as numbers
      from mine join authority a on a.level = mine.level and ${aboutAs(sql`a.population`, sql`mine.population`)}
      left join report_revision r on r.authority_id = a.authority_id and r.year = ${year} and ${asOf('r', release)}
      where ${existsIn(year)}),
    byRequests as (select a.authority_id, r.revision_id, ${numbers} as numbers
      from mine join report_revision r on r.level = mine.level and r.year = ${year} and ${asOf('r', release)}
        and ${aboutAs(received, sql`mine.received`)}
      join authority a on a.authority_id = r.authority_id
      where (mine.population is null or a.population is null) and ${existsIn(year)}
        and exists (select from authority x where x.level = mine.level and (x.population is null or mine.population is null))),
    peers as materialized (select p.* from (select * from bySize union all select * from byRequests) p
      join mine on mine.authority_id <> p.authority_id)
    select json_build_object('of', (select count(*) from peers), 'reporting', (select count(revision_id) from peers),
      'rows', coalesce((select json_agg(numbers) from peers where revision_id is not null), '[]')) as json`,
  );
  return {
    ...told,
    measures: Object.fromEntries(
      codes.map((each, at) => [each, rows.map((row) => rankable(each, row[at * 2] ?? null, row[at * 2 + 1] ?? null))]),
    ),
  };
};
