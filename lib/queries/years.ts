import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { editionOf } from '../form/cells.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import type { YearBound, YearSpan } from '../view/spec.ts';
import { asOf } from './fragments.ts';
import { kept } from './kept.ts';

/** Kinds that draw one year where the view names none. */
const oneYearKinds: ReadonlySet<ChartKind> = new Set(['rank', 'map', 'funnel', 'scatter', 'flow']);

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

const boundOf = (bound: YearBound, known: readonly number[]): number | undefined =>
  bound === 'first' ? known[0] : bound === 'latest' ? known.at(-1) : bound;

const spanOf = (years: YearSpan | null, kind: ChartKind, known: readonly number[]): [number?, number?] => {
  if (years === null) return [oneYearKinds.has(kind) ? known.at(-1) : known[0], known.at(-1)];
  if ('last' in years) return [Math.max((known.at(-1) ?? 0) - years.last + 1, known[0] ?? 0), known.at(-1)];
  return [boundOf(years.from, known), boundOf(years.to, known)];
};

/** The years of a view, oldest first: its words (`first`, `latest`, `last5`) mean years that have reports. */
export const resolveYears = (
  measure: Measure,
  years: YearSpan | null,
  kind: ChartKind,
  withReports: readonly number[],
): number[] => {
  const [from, to] = spanOf(years, kind, yearsOfMeasure(measure, withReports));
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
};
