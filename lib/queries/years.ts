import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { json } from '../db/rows.ts';
import { editionOf } from '../form/cells.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { comparesLevel } from '../view/choices.ts';
import type { YearBound, YearSpan } from '../view/spec.ts';
import { asOf } from './fragments.ts';
import { kept } from './kept.ts';
import { numeratorCells } from './measure-cells.ts';
import { knownCells } from './observations.ts';

/** Years with any report in the release, oldest first. */
export const reportYears = (db: Database, release: number): Promise<readonly number[]> =>
  kept(db, `years ${release}`, () =>
    json<number[]>(
      db,
      sql`select coalesce(json_agg(distinct year order by year), '[]') as json from rollup x
        where ${asOf('x', release)} and parent_id = (select authority_id from authority where level = 0 limit 1)
          and n + n_narrative > 0`,
    ),
  );

/** Years with reports in which the edition in force asks the measure. */
const yearsOfMeasure = (measure: Measure, years: readonly number[]): readonly number[] => {
  const asked = years.filter((year) => measure.editions.some((id) => id === editionOf(year)?.id));
  return asked.length > 0 ? asked : years;
};

/** How many complete reports have the measure's first cell, for each year of a release. */
const figuresByYear = (db: Database, release: number, measure: Measure) =>
  kept(db, `filled ${release} ${measure.code}`, () => {
    const [first] = knownCells(numeratorCells(measure).slice(0, 1));
    const { store, idx } = first ? positionOf(first) : { store: 'none', idx: 0 };
    const filled = { cells: `filled[${idx}]`, amounts: `amounts_filled[${idx}]`, none: 'n' }[store];
    return json<{ year: number; n: number }[]>(
      db,
      sql`select coalesce(json_agg(y order by y.year), '[]') as json from (
        select year, sum(${sql.raw(filled ?? 'n')})::int as n from rollup x
        where ${asOf('x', release)} and parent_id = (select authority_id from authority where level = 0 limit 1)
        group by year) y`,
    );
  });

/**
 * The year that a kind of one year draws where the view names none: the last one with more than half as
 * many reports of the measure as the best year, so that one early report is no ranking.
 */
export const wellReportedYear = async (db: Database, release: number, measure: Measure): Promise<number | null> => {
  const counts = await figuresByYear(db, release, measure);
  const most = Math.max(0, ...counts.map(({ n }) => n));
  return counts.findLast(({ n }) => n * 2 > most)?.year ?? null;
};

const boundOf = (bound: YearBound, known: readonly number[]): number | undefined =>
  bound === 'first' ? known[0] : bound === 'latest' ? known.at(-1) : bound;

const spanOf = (
  years: YearSpan | null,
  kind: ChartKind,
  known: readonly number[],
  well: number | null,
): [number?, number?] => {
  const one = well ?? known.at(-1);
  // A flow takes the last year that its authority has.
  if (years === null) return comparesLevel(kind) ? [one, one] : [known[0], known.at(-1)];
  if ('last' in years) return [Math.max((known.at(-1) ?? 0) - years.last + 1, known[0] ?? 0), known.at(-1)];
  return [boundOf(years.from, known), boundOf(years.to, known)];
};

/** The years of a view, oldest first: its words (`first`, `latest`, `last5`) mean years that have reports. */
export const resolveYears = (
  measure: Measure,
  years: YearSpan | null,
  kind: ChartKind,
  withReports: readonly number[],
  well: number | null = null,
): number[] => {
  const [from, to] = spanOf(years, kind, yearsOfMeasure(measure, withReports), well);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
};
