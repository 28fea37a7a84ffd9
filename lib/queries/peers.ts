import { sql } from 'drizzle-orm';
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

const [received] = knownCells(['requests.new.total']).map((cell) => cellValue('r', cell));

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
  const { rows, ...told } = await json<Answer>(
    db,
    sql`
    with mine as (select a.authority_id, a.level, a.population, r.received from authority a left join lateral (
        select ${sql.raw(received ?? 'null')} as received from report_revision r
        where r.authority_id = a.authority_id and r.year = ${year} and ${asOf('r', release)}) r on true where a.code = ${code}),
    peers as materialized (select array[${sql.raw(codes.flatMap(sumsOf).join())}]::int[] as numbers, r.revision_id
      from mine join authority a on a.level = mine.level and a.authority_id <> mine.authority_id
        and coalesce(a.valid_from, 0) <= ${year} and coalesce(a.valid_to, 9999) >= ${year}
      left join report_revision r on r.authority_id = a.authority_id and r.year = ${year} and ${asOf('r', release)}
      where case when mine.population is not null and a.population is not null
        then a.population between mine.population / ${peerFactor}::numeric and mine.population * ${peerFactor}::numeric
        else ${sql.raw(received ?? 'null')} between mine.received / ${peerFactor}::numeric and mine.received * ${peerFactor}::numeric end)
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
