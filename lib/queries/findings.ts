import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { findingJson, type StoredFinding } from './finding-rows.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import { keptIf, keptJson } from './kept.ts';
import { listSizes } from './list-sizes.ts';
import { type Order, orderSql } from './order.ts';
import { inPlace, type Place } from './place.ts';
import type { AuthorityName } from './view-data.ts';

/** How often a check found something in a release. */
export interface CheckCount {
  check: string;
  findings: number;
  reports: number;
  /** Findings that a person called a false alarm. */
  falseAlarms: number;
}

/** The verdict by which a finding counts as a false alarm. */
export const falseAlarm = 'false-alarm' as const;

const verdictOfFinding = sql.raw(`left join verdict v
  on v.authority_code = a.code and v.year = f.year and v.check_code = f.check_code and v.at = f.at`);

/** Counts for the register of checks; checks that found nothing are not listed. */
export const checkCounts = (db: Database, release: number): Promise<readonly CheckCount[]> =>
  keptJson<CheckCount[]>(
    db,
    release,
    sql`
    select coalesce(json_agg(x order by x.check), '[]') as json from (
      select f.check_code as check, count(*) as findings, count(distinct (f.authority_id, f.year)) as reports,
        count(*) filter (where v.verdict = ${falseAlarm}) as "falseAlarms"
      from finding f join authority a using (authority_id) ${verdictOfFinding}
      where ${asOf('f', release)} group by f.check_code) x`,
  );

/** A side that is a number; what is printed otherwise has no place in an order. */
const side = (name: 'left' | 'right') =>
  `case when f.${name}_value ~ '^-?[0-9]+([.][0-9]+)?$' then f.${name}_value::numeric end`;

/** What a list of findings can be sorted by. */
const orders = {
  name: 'a.code',
  check: 'f.check_code',
  place: 'f.at',
  left: side('left'),
  right: side('right'),
  times: `case when f.check_code = 'unit-slip' then (${side('left')}) / nullif(${side('right')}, 0) end`,
  verdict: 'v.verdict',
} as const;

export type FindingColumn = keyof typeof orders;
export const findingColumnKeys = Object.keys(orders) as readonly FindingColumn[];
export type FindingOrder = Order<FindingColumn>;

export interface FindingQuery extends Place {
  check?: string;
  /** Any of several checks. */
  checks?: readonly string[];
  authority?: string;
  year?: number;
  severity?: 'error' | 'warning' | 'info';
  /** False: without what is said for information only. */
  notes?: boolean;
  /** `open`: without those that a person called a false alarm; `false-alarm`: these alone. */
  verdict?: 'open' | typeof falseAlarm;
  /** For the next page: how many to pass over. */
  offset?: number;
  limit?: number;
}

/** Findings one by one, the newest first where no other order is asked. */
export interface ListQuery extends FindingQuery {
  order?: FindingOrder | null;
}

/** Findings counted, those with most first where no other order is asked: by the name, the total or one of the years. */
export interface CountQuery extends FindingQuery {
  order?: Order<string> | null;
}

/** What counted findings can be sorted by. */
export const countColumnKeys = (years: readonly number[]): readonly string[] => ['name', 'total', ...years.map(String)];

const countOrders = (order: Order<string> | null): Readonly<Record<string, string>> => ({
  name: 'a.code',
  total: 's.n',
  ...(order && /^\d{4}$/.test(order.by) ? { [order.by]: `(s.years->>'${order.by}')::int` } : {}),
});

/** A file of findings holds so many at most. */
export const mostFindings = 100_000;

export type ListedFinding = StoredFinding & { authority: AuthorityName; year: number };

const chosen = <Value extends string | number>(column: SQL, value: Value | undefined, type: 'text' | 'int'): SQL =>
  sql`(${value ?? null}::${sql.raw(type)} is null or ${column} = ${value ?? null}::${sql.raw(type)})`;

const judged = (verdict: FindingQuery['verdict']): SQL => {
  if (!verdict) return sql`true`;
  return verdict === 'open'
    ? sql`coalesce(v.verdict, '') <> ${falseAlarm}::text`
    : sql`v.verdict = ${falseAlarm}::text`;
};

const meeting = (
  release: number,
  { check, checks, authority, year, severity, notes, verdict, ...place }: FindingQuery,
): SQL =>
  sql.join(
    [
      asOf('f', release),
      chosen(sql`f.check_code`, check, 'text'),
      chosen(sql`a.code`, authority, 'text'),
      chosen(sql`f.year`, year, 'int'),
      chosen(sql`f.severity`, severity, 'text'),
      notes === false ? sql`f.severity <> 'info'` : sql`true`,
      judged(verdict),
      inPlace(place),
      ...(checks ? [sql`f.check_code = any(${textArray(checks)})`] : []),
    ],
    sql` and `,
  );

/** `f`, its authority `a`, the parent `p` and the verdict `v`. */
const findingsFrom = sql`finding f join (${authorityAndParent}) on a.authority_id = f.authority_id ${verdictOfFinding}`;

/** Findings by check, authority, place, year or severity, the newest years first, and how many there are in all. */
export const listFindings = (
  db: Database,
  release: number,
  { offset = 0, limit = 100, order = null, ...query }: ListQuery,
): Promise<{ findings: readonly ListedFinding[]; of: number }> => {
  const which = meeting(release, query);
  return json(
    db,
    sql`
    select json_build_object(
      'of', (select count(*) from ${findingsFrom} where ${which}),
      'findings', coalesce((select json_agg(x.json order by x.place) from (
        select ${findingJson}::jsonb || jsonb_build_object('authority', ${authorityName}, 'year', f.year) as json,
          row_number() over (order by ${orderSql(orders, order, 'f.year desc, a.code, f.check_code, f.finding_id')}) as place
        from ${findingsFrom}
        where ${which} order by place limit ${Math.min(limit, mostFindings)} offset ${offset}) x), '[]')) as json`,
  );
};

/** How many findings an authority has, in all and by report year. */
export interface AuthorityFindings {
  authority: AuthorityName;
  findings: number;
  years: Readonly<Record<string, number>>;
  /** How its report of each year is held; a year that is missing here has none, which is not the same as no finding. */
  held: Readonly<Record<string, 'complete' | 'narrative'>>;
}

/** The same findings counted by authority and year, those with most first; `findings` counts all that meet the query. */
export const findingsByAuthority = (
  db: Database,
  release: number,
  { offset = 0, limit = 100, order = null, ...query }: CountQuery,
): Promise<{ rows: readonly AuthorityFindings[]; of: number; findings: number }> => {
  const which = meeting(release, query);
  const whole =
    order === null &&
    offset === 0 &&
    limit <= listSizes.wide &&
    Object.values(query).every((each) => each === undefined);
  return keptIf(
    whole,
    db,
    release,
    sql`
    with counted as materialized (select f.authority_id, f.year, count(*) as n from ${findingsFrom} where ${which}
        group by f.authority_id, f.year),
      summed as (select authority_id, sum(n)::int as n, json_object_agg(year, n) as years from counted group by authority_id)
    select json_build_object('of', (select count(*) from summed), 'findings', (select coalesce(sum(n), 0) from counted),
      'rows', coalesce((select json_agg(x.json order by x.place) from (
        select row_number() over (order by ${orderSql(countOrders(order), order, 's.n desc, a.code')}) as place, json_build_object('authority', ${authorityName}, 'findings', s.n, 'years', s.years,
          'held', (select json_object_agg(r.year, r.coverage) from report_revision r
            where r.authority_id = s.authority_id and ${asOf('r', release)})) as json
        from summed s join (${authorityAndParent}) on a.authority_id = s.authority_id
        order by place limit ${limit} offset ${offset}) x), '[]')) as json`,
  );
};
