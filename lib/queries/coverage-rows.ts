import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, authorityAndParent, authorityName, deadlineDays, intArray } from './fragments.ts';
import { keptJson } from './kept.ts';
import { type Order, orderSql } from './order.ts';
import { inPlace, type Place } from './place.ts';
import type { AuthorityName } from './view-data.ts';

/** A report that is known to exist, by its address, and has not been read. */
export interface KnownAddress {
  authority: string;
  year: number;
  url: string;
}

/** What is known of an authority's year: `known` has an address and was not read, `silent` has none. */
export const coverageStates = ['complete', 'narrative', 'known', 'silent', 'not-due'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** One authority in one year in which it existed, with its report where one is held. */
export interface CoverageYear {
  authority: AuthorityName;
  year: number;
  state: CoverageState;
  publishedOn: string | null;
  /** Days after the deadline; negative is early. */
  deadlineDays: number | null;
  sourceUrl: string | null;
  mediaType: string | null;
  edition: EditionId | null;
  retrievedAt: string | null;
  checks: { passed: number; failed: number } | null;
}

export interface CoverageRowsQuery extends Place {
  year?: number;
  /** One state, or `late`: published after the deadline. */
  what?: CoverageState | 'late';
  years: readonly number[];
  known: readonly KnownAddress[];
  /** By authority, newest first, where none is asked. */
  order?: CoverageOrder | null;
  offset?: number;
  limit: number;
}

/** The law's deadline (art. 49) lies ahead on the day of the release: nobody is silent yet. */
const notDue = (
  release: number,
): SQL => sql`(select l.published_at::date from release l where l.release_id = ${release})
  <= make_date(y.year + 1, case when a.level = 4 then 1 else 3 end, 31)`;

const stateOf = (release: number): SQL => sql`case when r.revision_id is not null then r.coverage
  when k.url is not null then 'known' when ${notDue(release)} then 'not-due' else 'silent' end`;

/** Governments and the departments of which any report is held: nobody lists all departments. */
const owes = (release: number): SQL => sql`(a.level between 1 and 3 or (a.level = 4 and exists (
  select 1 from report_revision o where o.authority_id = a.authority_id and ${asOf('o', release)})))`;

/** What the list can be sorted by, as columns of `found`. */
const orders = {
  name: 'code',
  published: 'published_on',
  days: 'days',
  failed: `case when coverage = 'complete' then checks_failed end`,
} as const;

export type CoverageColumn = keyof typeof orders;
export const coverageOrders = Object.keys(orders) as readonly CoverageColumn[];

export type CoverageOrder = Order<CoverageColumn>;

/** Authority by year in the order of codes, newest year first, with what is known of each. */
export const coverageRows = (
  db: Database,
  release: number,
  { year, what, years, known, order = null, offset = 0, limit, ...place }: CoverageRowsQuery,
): Promise<{ rows: readonly CoverageYear[]; of: number }> => {
  const shown = year === undefined ? years : years.filter((each) => each === year);
  const wanted =
    what === 'late' ? sql`x.days > 0` : sql`(${what ?? null}::text is null or x.state = ${what ?? null}::text)`;
  return json(
    db,
    sql`
    with k as (select * from json_to_recordset(${JSON.stringify(known)}::json) as k(authority text, year int, url text)),
    each as materialized (select a.authority_id, a.code, y.year, ${stateOf(release)} as state, k.url, r.revision_id, r.edition_id, r.checks_passed,
        r.checks_failed, r.coverage, r.document_id, d.published_on, ${deadlineDays} as days
      from ${authorityAndParent} cross join (select unnest(${intArray(shown)}) as year) y
      left join report_revision r on r.authority_id = a.authority_id and r.year = y.year and ${asOf('r', release)}
      left join document d on d.document_id = r.document_id
      left join k on k.authority = a.code and k.year = y.year
      where ${owes(release)} and ${inPlace(place)}
        and coalesce(a.valid_from, 0) <= y.year and coalesce(a.valid_to, 9999) >= y.year),
    found as (select * from each x where ${wanted})
    select json_build_object('of', (select count(*) from found), 'rows', coalesce((select json_agg(s.json order by s.place) from (
      select x.place, json_build_object('authority', ${authorityName}, 'year', x.year, 'state', x.state,
        'publishedOn', x.published_on, 'deadlineDays', x.days, 'sourceUrl', coalesce(d.source_url, x.url), 'mediaType', d.media_type,
        'edition', x.edition_id, 'retrievedAt', d.retrieved_at,
        'checks', case when x.coverage = 'complete' then json_build_object('passed', x.checks_passed, 'failed', x.checks_failed) end) as json
      from (select *, row_number() over (order by ${orderSql(orders, order, 'code, year desc')}) as place from found order by place limit ${limit} offset ${offset}) x
      join (${authorityAndParent}) on a.authority_id = x.authority_id
      left join document d on d.document_id = x.document_id) s), '[]')) as json`,
  );
};

/** Of the governments of a province and all below it, in one year. */
export interface ProvinceCoverage {
  province: AuthorityName;
  year: number;
  of: number;
  complete: number;
  narrative: number;
  /** Reports whose date of publication is known, and those of them after the deadline. */
  dated: number;
  late: number;
}

/** How many governments of each province a report is held of, and how many were late, by year. */
export const coverageByProvince = (
  db: Database,
  release: number,
  years: readonly number[],
): Promise<readonly ProvinceCoverage[]> =>
  keptJson(
    db,
    release,
    sql`
    with under as (select t.ancestor_id as province, t.authority_id from authority_tree t join authority p on p.authority_id = t.ancestor_id
        where p.level = 1 and t.level <= 3
      union select authority_id, authority_id from authority where level = 1),
    counted as (select u.province, y.year, count(*) as of, count(*) filter (where r.coverage = 'complete') as complete,
        count(*) filter (where r.coverage = 'narrative') as narrative, count(d.published_on) as dated,
        count(*) filter (where ${deadlineDays} > 0) as late
      from under u join authority c using (authority_id) cross join (select unnest(${intArray(years)}) as year) y
      left join report_revision r on r.authority_id = c.authority_id and r.year = y.year and ${asOf('r', release)}
      left join document d on d.document_id = r.document_id
      where coalesce(c.valid_from, 0) <= y.year and coalesce(c.valid_to, 9999) >= y.year
      group by u.province, y.year)
    select coalesce(json_agg(json_build_object('province', ${authorityName}, 'year', n.year, 'of', n.of, 'complete', n.complete,
      'narrative', n.narrative, 'dated', n.dated, 'late', n.late) order by a.code, n.year), '[]') as json
    from counted n join (${authorityAndParent}) on a.authority_id = n.province`,
  );
