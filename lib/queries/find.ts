import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { type Evaluation, evaluate } from '../form/evaluate.ts';
import type { Measure } from '../form/measure-types.ts';
import { type Condition, measuresOf } from '../view/conditions.ts';
import { authoritiesByCode } from './authorities.ts';
import { foundSql } from './find-sql.ts';
import { intArray } from './fragments.ts';
import { cellsOfView } from './measure-cells.ts';
import { observationsWhere } from './observations.ts';
import type { Release } from './release.ts';
import type { AuthorityName, Observation } from './view-data.ts';

/** A report that meets all conditions, with the values that made it meet. */
export interface FoundReport {
  authority: AuthorityName;
  report: Observation;
  year: number;
  values: readonly { measure: Measure; evaluation: Evaluation }[];
}

export interface FindOrder {
  /** A measure of the conditions, or what every report has. */
  by: Measure | 'year' | 'name' | 'checks';
  down: boolean;
}

/** A file of found reports holds so many at most. */
export const mostFound = 50_000;

const orderSql = ({ by, down }: FindOrder, measures: readonly Measure[]): SQL => {
  const what =
    typeof by === 'string' ? { year: 'year', name: 'code', checks: 'failed' }[by] : `v${measures.indexOf(by)}`;
  return sql.raw(`${what} ${down ? 'desc' : 'asc'} nulls last, code, year`);
};

/** Found reports of one year that share a part of the scale. */
export interface FoundDots {
  year: number;
  /** From 0 at `low` to `steps` at `high`. */
  step: number;
  n: number;
}

/** How finely the found values are told apart where all of them are drawn. */
export const steps = 120;

/** Every found value of the first measure by year: what thousands of reports look like in a few hundred marks. */
export interface FoundSpread {
  low: number | null;
  high: number | null;
  dots: readonly FoundDots[];
}

interface Listed {
  of: number;
  /** In the order asked, and the codes of their authorities. */
  revisions: number[];
  codes: string[];
  spread: FoundSpread | null;
}

const spreadSql = sql`(select json_build_object('low', low, 'high', high, 'dots', coalesce((select json_agg(x order by x.year, x.step) from (
    select year, coalesce(round((v0 - low) / nullif(high - low, 0) * ${steps}::int), 0)::int as step, count(*)::int as n
    from found where v0 is not null group by year, step) x), '[]'))
  from (select min(v0) as low, max(v0) as high from found) ends)`;

export interface Found {
  rows: readonly FoundReport[];
  of: number;
  /** Null where the conditions name no measure. */
  spread: FoundSpread | null;
}

const listedSql = (
  conditions: readonly Condition[],
  order: FindOrder,
  { offset, limit }: FindPage,
  release: number,
) => {
  const measures = measuresOf(conditions);
  return sql`with ${foundSql(release, conditions)},
    listed as materialized (select revision_id, code from found join authority using (authority_id)
      order by ${orderSql(order, measures)} limit ${limit} offset ${offset})
    select json_build_object('of', (select count(*) from found), 'spread', ${measures.length > 0 ? spreadSql : sql`null`},
      'revisions', coalesce((select json_agg(revision_id) from listed), '[]'),
      'codes', coalesce((select json_agg(distinct code) from listed), '[]')) as json`;
};

interface FindPage {
  offset: number;
  limit: number;
}

/** The reports that meet all conditions in the order asked, a page of them, how many there are, and all their values. */
export const findReports = async (
  db: Database,
  release: Release,
  conditions: readonly Condition[],
  { order, offset = 0, limit = 100 }: { order: FindOrder } & Partial<FindPage>,
): Promise<Found> => {
  const listed = await json<Listed>(db, listedSql(conditions, order, { offset, limit }, release.id));
  return { of: listed.of, spread: listed.spread, rows: await rowsOf(db, release, listed, measuresOf(conditions)) };
};

const rowsOf = async (
  db: Database,
  release: Release,
  { revisions, codes }: Listed,
  measures: readonly Measure[],
): Promise<FoundReport[]> => {
  if (revisions.length === 0) return [];
  const cells = [...new Set(measures.flatMap((measure) => cellsOfView(measure, 'table')))];
  const [observed, names] = await Promise.all([
    observationsWhere(db, release, cells, sql`r.revision_id = any(${intArray(revisions)})`),
    authoritiesByCode(db, codes),
  ]);
  const byCode = new Map(names.map((each) => [each.code, each]));
  const byRevision = new Map(observed.map((each) => [each.revision, each]));
  return revisions.flatMap((revision): FoundReport[] => {
    const report = byRevision.get(revision);
    const authority = byCode.get(report?.authority ?? '');
    if (!report || !authority) return [];
    const values = measures.map((measure) => ({ measure, evaluation: evaluate(measure, report) }));
    return [{ authority, report, year: report.year, values }];
  });
};
