import { type SQL, sql } from 'drizzle-orm';
import type { Measure } from '../form/measure-types.ts';
import { type Comparison, type Condition, isMeasure, measuresOf } from '../view/conditions.ts';
import { asOf } from './fragments.ts';
import { baseSql, reportsWith, valueSql } from './measure-sql.ts';

// Signs come from the list of comparisons and never from outside; values are bound.
const signs: Record<Comparison, SQL> = {
  '>=': sql.raw('>='),
  '<=': sql.raw('<='),
  '!=': sql.raw('<>'),
  '>': sql.raw('>'),
  '<': sql.raw('<'),
  '=': sql.raw('='),
};

const failed = `(case when r.coverage = 'complete' then r.checks_failed end)`;

const under = (
  code: string,
): SQL => sql`r.authority_id in (select u.authority_id from authority u where u.code = ${code}::text
  union all select t.authority_id from authority_tree t join authority u on u.authority_id = t.ancestor_id where u.code = ${code}::text)`;

const hasFinding = (
  check: string,
  release: number,
): SQL => sql`(r.authority_id, r.year) in (select f.authority_id, f.year
  from finding f where f.check_code = ${check}::text and ${asOf('f', release)})`;

const facts: Readonly<Record<string, string>> = { checks: failed, level: 'r.level', year: 'r.year' };

/** A number of the report that a condition compares; `n` is the base of the first measure. */
const numberOf = (field: Condition['field'], [first]: readonly Measure[]): SQL => {
  if (isMeasure(field)) return sql.raw(valueSql(field));
  const fact = field === 'n' ? first && baseSql(first) : facts[field];
  if (fact === undefined) throw new Error(`no number of a report is called ${field}`);
  return sql.raw(fact);
};

const conditionSql = ({ field, by, value }: Condition, measures: readonly Measure[], release: number): SQL => {
  if (typeof value === 'number') return sql`${numberOf(field, measures)} ${signs[by]} ${value}::float8`;
  const is = field === 'under' ? under(value) : hasFinding(value, release);
  return by === '=' ? is : sql`not ${is}`;
};

/**
 * `found`: every report that meets all conditions, with the value of each measure (v0, v1, …); one that lacks a figure a
 * condition asks for is not among them. Values stand in the condition itself, so that all processors share the search.
 */
export const foundSql = (release: number, conditions: readonly Condition[]): SQL => {
  const measures = measuresOf(conditions);
  const values = measures.map((measure, at) => `, ${valueSql(measure)} as v${at}`).join('');
  const wanted = [asOf('r', release), ...conditions.map((each) => conditionSql(each, measures, release))];
  return sql`found as materialized (select r.revision_id, r.year, r.authority_id, ${sql.raw(`${failed} as failed${values}`)}
    from ${sql.raw(reportsWith(measures))} where ${sql.join(wanted, sql` and `)})`;
};
