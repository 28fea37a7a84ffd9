import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { cellValue, knownCells } from './observations.ts';
import { type Order, orderSql } from './order.ts';
import { inPlace, type Place } from './place.ts';
import type { AuthorityName } from './view-data.ts';

/** How many of those there are hold the figure, and their sum; null where none does. */
export interface Below {
  n: number;
  of: number;
  sum: number | null;
}

/** What a government states beside what those directly below it state. */
export interface AgainstBelow {
  authority: AuthorityName;
  year: number;
  stated: number;
  /** Governments directly below: cities of a province, districts of a city. */
  governments: Below;
  /** Its own departments, where any are known; nobody lists how many owe a report. */
  departments: Pick<Below, 'n' | 'sum'>;
  sourceUrl: string | null;
}

/** What the list can be sorted by, as columns of `shown`. */
const orders = {
  name: 's.code',
  stated: 's.stated',
  below: 's.sum',
  difference: 's.stated - s.sum',
  departments: 's.sum_departments',
  // What is unexplained can be told only where all governments below are held.
  rest: 'case when s.n = s.of then s.stated - s.sum - coalesce(s.sum_departments, 0) end',
} as const;

export type SumsColumn = keyof typeof orders;
export const sumsColumnKeys = Object.keys(orders) as readonly SumsColumn[];

export type SumsOrder = Order<SumsColumn>;

export interface SumsQuery extends Place {
  /** The cell that is compared. */
  cell: string;
  year?: number;
  authority?: string;
  /** Only those that state less than the sum below them: a part is more than the whole. */
  less?: boolean;
  /** Newest first where none is asked. */
  order?: SumsOrder | null;
  offset?: number;
  limit?: number;
}

/**
 * Provinces and cities whose own figure can stand beside the sum of the governments directly below, newest first.
 * A report of a government speaks of it and of all below it, so a sum that is larger contradicts it.
 */
export const againstBelow = (
  db: Database,
  release: number,
  { cell, year, authority, less = false, order = null, offset = 0, limit = 100, ...place }: SumsQuery,
): Promise<{ rows: readonly AgainstBelow[]; of: number }> => {
  const [known] = knownCells([cell]);
  if (!known) throw new Error(`the form has no cell ${cell}`);
  const stated = (alias: string) => sql.raw(cellValue(alias, known));
  return json(
    db,
    sql`
    with own as materialized (select r.authority_id, r.year, r.document_id, ${stated('r')} as stated
      from report_revision r join authority a using (authority_id)
      where ${asOf('r', release)} and r.level between 1 and 2 and ${stated('r')} is not null and ${inPlace(place)}
        and (${year ?? null}::int is null or r.year = ${year ?? null}::int)
        and (${authority ?? null}::text is null or a.code = ${authority ?? null}::text)),
    below as materialized (select o.authority_id, o.year,
        count(*) filter (where c.level <= 3 and coalesce(c.valid_from, 0) <= o.year and coalesce(c.valid_to, 9999) >= o.year) as of,
        count(${stated('b')}) filter (where c.level <= 3) as n, sum(${stated('b')}) filter (where c.level <= 3) as sum,
        count(${stated('b')}) filter (where c.level = 4) as n_departments, sum(${stated('b')}) filter (where c.level = 4) as sum_departments
      from own o join authority c on c.parent_id = o.authority_id
      left join report_revision b on b.authority_id = c.authority_id and b.year = o.year and ${asOf('b', release)}
      group by o.authority_id, o.year),
    shown as (select authority_id, year, document_id, stated, of, n, sum, n_departments, sum_departments, code from own join below using (authority_id, year) join authority using (authority_id)
      where n > 0 and (not ${less}::boolean or stated < sum))
    select json_build_object('of', (select count(*) from shown),
      'rows', coalesce((select json_agg(x.json order by x.place) from (
        select row_number() over (order by ${orderSql(orders, order, 's.year desc, s.code')}) as place, json_build_object('authority', ${authorityName}, 'year', s.year, 'stated', s.stated,
          'governments', json_build_object('n', s.n, 'of', s.of, 'sum', s.sum),
          'departments', json_build_object('n', s.n_departments, 'sum', s.sum_departments),
          'sourceUrl', (select d.source_url from document d where d.document_id = s.document_id)) as json
        from shown s join (${authorityAndParent}) on a.authority_id = s.authority_id
        order by place limit ${limit} offset ${offset}) x), '[]')) as json`,
  );
};
