import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { type Evaluation, evaluate } from '../form/evaluate.ts';
import type { Measure } from '../form/measure-types.ts';
import type { Comparison, Condition } from '../view/conditions.ts';
import { authoritiesByCode } from './authorities.ts';
import { asOf, intArray } from './fragments.ts';
import { cellsOfView } from './measure-cells.ts';
import { baseSql, valueSql } from './measure-sql.ts';
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

const numberOf = (field: Condition['field'], first: Measure | undefined): SQL => {
  if (isMeasure(field)) return sql.raw(valueSql(field));
  if (field === 'n' && first) return sql.raw(baseSql(first));
  if (field === 'checks') return failed;
  return sql.raw(field === 'level' ? 'a.level' : 'r.year');
};

const conditionSql = (condition: Condition, first: Measure | undefined, release: number): SQL => {
  const { field, by } = condition;
  if (typeof condition.value === 'number')
    return sql`${numberOf(field, first)} ${signs[by]} ${condition.value}::float8`;
  const is = field === 'under' ? under(condition.value) : hasFinding(condition.value, release);
  return by === '=' ? is : sql`not ${is}`;
};

/** Reports that meet all conditions; one that lacks a figure a condition asks for is not among them. */
const meeting = (release: number, conditions: readonly Condition[]): SQL => {
  const [first] = measuresOf(conditions);
  return sql.join(
    [asOf('r', release), ...conditions.map((condition) => conditionSql(condition, first, release))],
    sql` and `,
  );
};

const from = sql.raw('report_revision r join authority a using (authority_id) join document d using (document_id)');

const orderSql = ({ by, down }: FindOrder): SQL => {
  const what =
    typeof by === 'string' ? { year: 'r.year', name: 'a.code', checks: 'r.checks_failed' }[by] : valueSql(by);
  return sql.raw(`${what} ${down ? 'desc' : 'asc'} nulls last, a.code, r.year`);
};

interface Listed {
  of: number;
  revisions: number[];
}

/** The reports that meet all conditions in the order asked, a page of them, and how many there are in all. */
export const findReports = async (
  db: Database,
  release: Release,
  conditions: readonly Condition[],
  { order, offset = 0, limit = 100 }: { order: FindOrder; offset?: number; limit?: number },
): Promise<{ rows: readonly FoundReport[]; of: number }> => {
  const which = meeting(release.id, conditions);
  const { of, revisions } = await json<Listed>(
    db,
    sql`with found as materialized (select r.revision_id, row_number() over (order by ${orderSql(order)}) as place
        from ${from} where ${which})
      select json_build_object('of', (select count(*) from found), 'revisions', coalesce((select json_agg(x.revision_id order by x.place)
        from (select * from found order by place limit ${limit} offset ${offset}) x), '[]')) as json`,
  );
  return { of, rows: await rowsOf(db, release, revisions, measuresOf(conditions)) };
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

/** Found reports of one year that share a part of the scale. */
export interface FoundDots {
  year: number;
  /** From 0 at `low` to `steps` at `high`. */
  step: number;
  n: number;
}

/** How finely the found values are told apart where all of them are drawn. */
export const steps = 120;

/** Every found value of a measure as dots by year: what thousands of reports look like in a few hundred marks. */
export const foundDots = (
  db: Database,
  release: number,
  conditions: readonly Condition[],
  measure: Measure,
): Promise<{ low: number | null; high: number | null; dots: readonly FoundDots[] }> =>
  json(
    db,
    sql`with found as materialized (select r.year, ${sql.raw(valueSql(measure))} as value from ${from}
        where ${meeting(release, conditions)}),
      ends as (select min(value) as low, max(value) as high from found)
    select json_build_object('low', low, 'high', high, 'dots', coalesce((select json_agg(x order by x.year, x.step) from (
      select year, coalesce(round((value - low) / nullif(high - low, 0) * ${steps}::int), 0)::int as step, count(*)::int as n
      from found where value is not null group by year, step) x), '[]')) as json from ends`,
  );
