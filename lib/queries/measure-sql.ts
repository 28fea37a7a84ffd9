import type { Measure, Sum } from '../form/measure-types.ts';
import { bareTerm, factsOf, sumOfMeasure, waysToSum } from '../form/terms.ts';
import { cellValue, knownCells } from './observations.ts';

/**
 * A measure of a report as SQL over `r` (report_revision), `a` (authority) and `d` (document): what `evaluate` does with
 * one report at a time, done by the database for all of them. A test holds the two together.
 * Cell positions come from the code book and facts from the list below: nothing from outside stands in the text.
 */

interface Fact {
  sql: string;
  /** The table beside the report that holds it, and how it is joined. */
  join?: string;
}

const facts: Readonly<Record<string, Fact>> = {
  '@population': { sql: 'a.population', join: 'join authority a using (authority_id)' },
  '@checks.passed': { sql: `case when r.coverage = 'complete' then r.checks_passed end` },
  '@checks.failed': { sql: `case when r.coverage = 'complete' then r.checks_failed end` },
  '@deadline.days': {
    sql: '(d.published_on - make_date(r.year + 1, case when r.level = 4 then 1 else 3 end, 31))',
    join: 'join document d using (document_id)',
  },
};

const factOf = (term: string): Fact => {
  const fact = facts[bareTerm(term)];
  if (!fact) throw new Error(`no report has the fact ${term}`);
  return fact;
};

/** The reports and what else these measures read: most read nothing else, and a million reports are not joined for nothing. */
export const reportsWith = (measures: readonly Measure[]): string => {
  const joins = measures.flatMap(factsOf).flatMap((term) => factOf(term).join ?? []);
  return ['report_revision r', ...new Set(joins)].join(' ');
};

const cellSql = (code: string): string =>
  knownCells([code])
    .map((cell) => `(${cellValue('r', cell)})::float8`)
    .join();

/** NULL plus anything is NULL: a sum is absent as soon as one figure is; then the next way to add it up stands in. */
const termOf = (term: string): string => {
  const bare = bareTerm(term);
  const value = bare.startsWith('@')
    ? `(${factOf(bare).sql})::float8`
    : `coalesce(${waysToSum(bare)
        .map((way) => `(${way.map(cellSql).join(' + ')})`)
        .join(', ')})`;
  return term.startsWith('-') ? `(- ${value})` : value;
};

const sumOf = (sum: Sum | undefined): string => (sum ? `(${sum.map(termOf).join(' + ')})` : 'null::float8');

/** What is counted, by the edition of the report. */
export const numeratorSql = (measure: Measure): string =>
  Array.isArray(measure.numerator)
    ? sumOf(measure.numerator as Sum)
    : `(case r.edition_id when '2019' then ${sumOf(sumOfMeasure(measure, '2019'))} when '2021' then ${sumOf(sumOfMeasure(measure, '2021'))} end)`;

/** What it is divided by; NULL for a count. */
export const denominatorSql = ({ denominator }: Measure): string => (denominator ? sumOf(denominator) : 'null::float8');

/** The value itself: NULL where a figure is absent, and where there is nothing to divide by. */
export const valueSql = (measure: Measure): string => {
  const above = numeratorSql(measure);
  if (!measure.denominator) return above;
  const below = denominatorSql(measure);
  return `(case when ${below} > 0 then (${above} / ${below}) * ${measure.scale ?? 1} end)`;
};

/** The base that `n` asks for: the denominator, or the count itself. */
export const baseSql = (measure: Measure): string =>
  measure.denominator ? denominatorSql(measure) : numeratorSql(measure);
