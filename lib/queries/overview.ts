import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { keptJson } from './kept.ts';
import { cellValue, knownCells } from './observations.ts';
import type { AuthorityName } from './view-data.ts';

export interface NamedReport {
  authority: AuthorityName;
  year: number;
  coverage: 'complete' | 'narrative';
}

/** What the first page says of all that is held. */
export interface Overview {
  reports: number;
  complete: number;
  narrative: number;
  authorities: number;
  /** Those of them that are governments of a province, city, district or county. */
  governments: number;
  /** Figures that hold a number. */
  figures: number;
  findings: { error: number; warning: number; info: number };
  firstYear: number | null;
  lastYear: number | null;
  /** The newest report years, and of the authorities with most requests received the report that tells most. */
  latest: readonly NamedReport[];
  largest: readonly (NamedReport & { received: number })[];
}

const listed = 6;
const [received] = knownCells(['requests.new.total']);
const receivedValue = sql.raw(received ? cellValue('r', received) : 'null');
const named = sql`json_build_object('authority', ${authorityName}, 'year', r.year, 'coverage', r.coverage, 'received', ${receivedValue})`;

const listJson = (which: SQL, order: SQL) => sql`
  coalesce((select json_agg(${named} order by ${order}) from (${which}) r
    join (${authorityAndParent}) on a.authority_id = r.authority_id), '[]')`;

/** Sums of the whole nation, which holds everybody: by level and year. */
const nation = (release: number) =>
  sql`rollup x join authority top on top.authority_id = x.parent_id and top.level = 0 where ${asOf('x', release)} and x.n + x.n_narrative > 0`;

type Totals = Pick<Overview, 'reports' | 'complete' | 'narrative' | 'firstYear' | 'lastYear' | 'findings'>;

const totalsOf = (db: Database, release: number): Promise<Totals> =>
  keptJson(
    db,
    release,
    sql`
    with held as (select coalesce(sum(x.n), 0) as complete, coalesce(sum(x.n_narrative), 0) as narrative, min(x.year) as first,
        max(x.year) as last from ${nation(release)}),
      found as (select count(*) filter (where severity = 'error') as error,
        count(*) filter (where severity = 'warning') as warning, count(*) filter (where severity = 'info') as info
      from finding f where ${asOf('f', release)})
    select json_build_object('reports', complete + narrative, 'complete', complete, 'narrative', narrative,
      'firstYear', first, 'lastYear', last, 'findings', (select row_to_json(found) from found)) as json from held`,
  );

/** Counted report by report, since a sum does not say how many were printed; no distinct count, which one process would do alone. */
const countsOf = (db: Database, release: number): Promise<Pick<Overview, 'authorities' | 'governments' | 'figures'>> =>
  keptJson(
    db,
    release,
    sql`select json_build_object(
      'figures', (select coalesce(sum(num_nonnulls(variadic r.cells) + num_nonnulls(variadic r.amounts)), 0)
        from report_revision r where ${asOf('r', release)}),
      'authorities', count(*), 'governments', count(*) filter (where a.level between 1 and 3)) as json
    from authority a where exists (select 1 from report_revision r
      where r.authority_id = a.authority_id and ${asOf('r', release)})`,
  );

/** Of the newest years that hold six reports together: no older one can be among the six. */
const latestOf = (db: Database, release: number): Promise<Overview['latest']> =>
  keptJson(
    db,
    release,
    sql`
    with counted as (select x.year, sum(sum(x.n + x.n_narrative)) over (order by x.year desc) as n from ${nation(release)} group by x.year),
      since as materialized (select coalesce(max(year) filter (where n >= ${listed}), min(year)) as year from counted)
    select ${listJson(
      sql`select r.* from report_revision r join authority a using (authority_id)
        where r.year >= (select year from since) and ${asOf('r', release)}
        order by r.year desc, r.release_from desc, a.code limit ${listed}`,
      sql`r.year desc, r.release_from desc, a.code`,
    )} as json`,
  );

/** No authority has more reports: among so many times the wanted rows are the wanted authorities. */
const mostYears = 20;

/** The largest are found without their names; of equals all, until their codes decide. An authority is named once. */
const largestOf = (db: Database, release: number): Promise<Overview['largest']> =>
  keptJson(
    db,
    release,
    sql`select ${listJson(
      sql`select r.* from (
          select distinct on (r.authority_id) r.* from (select r.* from report_revision r where ${asOf('r', release)}
            order by ${receivedValue} desc nulls last fetch first ${sql.raw(String(listed * mostYears))} rows with ties) r
          order by r.authority_id, ${receivedValue} desc nulls last, r.year desc) r
        join authority a using (authority_id) order by ${receivedValue} desc nulls last, a.code limit ${listed}`,
      sql`${receivedValue} desc nulls last, a.code`,
    )} as json`,
  );

/** Totals, the latest and the largest, asked at once. */
export const overview = async (db: Database, release: number): Promise<Overview> => {
  const [totals, counts, latest, largest] = await Promise.all([
    totalsOf(db, release),
    countsOf(db, release),
    latestOf(db, release),
    largestOf(db, release),
  ]);
  return { ...totals, ...counts, latest, largest };
};
