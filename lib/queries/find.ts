import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { type Evaluation, evaluate } from '../form/evaluate.ts';
import type { Measure } from '../form/measure-types.ts';
import type { Comparison, Condition } from '../view/conditions.ts';
import { authoritiesByCode } from './authorities.ts';
import { asOf, intArray } from './fragments.ts';
import { cellsOfView } from './measure-cells.ts';
import { denominatorSql, numeratorSql } from './measure-sql.ts';
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

// Signs come from the list of comparisons and never from outside; values are bound.
const signs: Record<Comparison, SQL> = {
  '>=': sql.raw('>='),
  '<=': sql.raw('<='),
  '!=': sql.raw('<>'),
  '>': sql.raw('>'),
  '<': sql.raw('<'),
  '=': sql.raw('='),
};

const failed = sql.raw(`(case when r.coverage = 'complete' then r.checks_failed end)`);

const under = (code: string): SQL => sql`(a.code = ${code}::text or a.authority_id in (select t.authority_id
  from authority_tree t join authority u on u.authority_id = t.ancestor_id where u.code = ${code}::text))`;

const hasFinding = (
  check: string,
  release: number,
): SQL => sql`(r.authority_id, r.year) in (select f.authority_id, f.year
  from finding f where f.check_code = ${check}::text and ${asOf('f', release)})`;

const isMeasure = (field: Condition['field']): field is Measure => typeof field !== 'string';

/** The measures that conditions name, in their order. */
export const measuresOf = (conditions: readonly Condition[]): readonly Measure[] => [
  ...new Set(conditions.map(({ field }) => field).filter(isMeasure)),
];

/** Conditions on what every report has at hand: few reports are left to compute values for. */
const isCheap = ({ field }: Condition): boolean => !isMeasure(field) && field !== 'n';

const cheapSql = (condition: Condition, release: number): SQL => {
  const { field, by, value } = condition;
  if (typeof value === 'number') {
    const fact = field === 'checks' ? failed : sql.raw(field === 'level' ? 'a.level' : 'r.year');
    return sql`${fact} ${signs[by]} ${value}::float8`;
  }
  const is = field === 'under' ? under(value) : hasFinding(value, release);
  return by === '=' ? is : sql`not ${is}`;
};

/** Columns of `valued`: the value of each measure, `n` of the first. */
const columnOf = (field: Condition['field'], measures: readonly Measure[]): SQL =>
  isMeasure(field) ? sql.raw(`v${measures.indexOf(field)}`) : sql.raw('n0');

const aboveAndBelow = (measure: Measure, at: number): string =>
  `${numeratorSql(measure)} as a${at}, ${denominatorSql(measure)} as b${at}`;
const quotient = (measure: Measure, at: number): string =>
  measure.denominator
    ? `case when b${at} > 0 then (a${at} / b${at}) * ${measure.scale ?? 1} end as v${at}, b${at} as n${at}`
    : `a${at} as v${at}, a${at} as n${at}`;

const listOf = (measures: readonly Measure[], write: (measure: Measure, at: number) => string): SQL =>
  sql.raw(measures.map((measure, at) => `, ${write(measure, at)}`).join(''));

/** `found`: every report that meets all conditions; one that lacks a figure a condition asks for is not among them. */
const foundSql = (release: number, conditions: readonly Condition[]): SQL => {
  const measures = measuresOf(conditions);
  const cheap = conditions.filter(isCheap).map((condition) => cheapSql(condition, release));
  const costly = conditions
    .filter((condition) => !isCheap(condition))
    .map(({ field, by, value }) => sql`${columnOf(field, measures)} ${signs[by]} ${Number(value)}::float8`);
  const and = (parts: readonly SQL[]) => sql.join([sql`true`, ...parts], sql` and `);
  return sql`counted as materialized (select r.revision_id, r.year, a.code, ${failed} as failed${listOf(measures, aboveAndBelow)}
      from report_revision r join authority a using (authority_id) join document d using (document_id)
      where ${asOf('r', release)} and ${and(cheap)}),
    valued as (select revision_id, year, code, failed${listOf(measures, quotient)} from counted),
    found as materialized (select * from valued where ${and(costly)})`;
};

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
  revisions: number[];
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

/** The reports that meet all conditions in the order asked, a page of them, how many there are, and all their values. */
export const findReports = async (
  db: Database,
  release: Release,
  conditions: readonly Condition[],
  { order, offset = 0, limit = 100 }: { order: FindOrder; offset?: number; limit?: number },
): Promise<Found> => {
  const measures = measuresOf(conditions);
  const listed = await json<Listed>(
    db,
    sql`with ${foundSql(release.id, conditions)}
      select json_build_object('of', (select count(*) from found), 'spread', ${measures.length > 0 ? spreadSql : sql`null`},
        'revisions', coalesce((select json_agg(x.revision_id order by x.place) from (
          select revision_id, row_number() over (order by ${orderSql(order, measures)}) as place from found
          order by place limit ${limit} offset ${offset}) x), '[]')) as json`,
  );
  return { of: listed.of, spread: listed.spread, rows: await rowsOf(db, release, listed.revisions, measures) };
};

const rowsOf = async (db: Database, release: Release, revisions: readonly number[], measures: readonly Measure[]) => {
  if (revisions.length === 0) return [];
  const cells = [...new Set(measures.flatMap((measure) => cellsOfView(measure, 'table')))];
  const observed = await observationsWhere(db, release, cells, sql`r.revision_id = any(${intArray(revisions)})`);
  const names = await authoritiesByCode(db, [...new Set(observed.map(({ authority }) => authority))]);
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
