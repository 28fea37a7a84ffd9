import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { measureByCode } from '../form/measures.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { keptJson } from './kept.ts';
import { sumText } from './sum-values.ts';
import type { AuthorityName, Level } from './view-data.ts';

/** One report that used a ground, with the size of what it concluded. */
export interface GroundReport {
  authority: AuthorityName;
  year: number;
  count: number;
  concluded: number | null;
}

export interface GroundYear {
  year: number;
  /** Complete reports that state both the row and the requests concluded. */
  reports: number;
  /** Authorities of the level that existed. */
  of: number;
  count: number;
  concluded: number;
}

/** Disputes decided in the reports of the last well reported year that use a ground most (a quarter), or in the others. */
export interface GroundDisputes {
  most: boolean;
  year: number;
  reports: number;
  corrected: number;
  decided: number;
}

export interface GroundUse {
  /** The level whose reports are added up: the one with most complete reports. Null without any. */
  level: Level | null;
  years: readonly GroundYear[];
  /** The authorities with the highest numbers, of any level, each with the report that states most. */
  most: readonly GroundReport[];
  /** The authorities of the level with the highest shares, of the reports with enough concluded. */
  highest: readonly GroundReport[];
  disputes: readonly GroundDisputes[];
}

/** A share of fewer concluded requests stands in no list of the highest. */
export const leastForShare = 100;

const reportJson = sql`json_build_object('authority', ${authorityName}, 'year', u.year, 'count', u.count, 'concluded', u.concluded)`;

/**
 * Each authority's own highest report, of the highest: among `limit` reports for each year there is, `limit` authorities
 * must be, so that a million reports need no sorting.
 */
const listed = (which: ReturnType<typeof sql>, order: ReturnType<typeof sql>, limit: number) => sql`
  coalesce((select json_agg(${reportJson} order by ${order}, a.code, u.year) from
    (select * from (select u.*, row_number() over (partition by u.authority_id order by ${order}, u.year desc) as own_place
        from (select u.* from used u where u.count > 0 and ${which} order by ${order}, u.authority_id, u.year desc
          limit ${limit} * (select count(distinct year) from stated)) u) u
      where own_place = 1 order by ${order}, u.authority_id limit ${limit}) u
    join (${authorityAndParent}) on a.authority_id = u.authority_id), '[]')`;

const correction = measureByCode('correction-rate');
const corrected = sql.raw(sumText('r', (correction?.numerator ?? []) as readonly string[]));
const concluded = sql.raw(sumText('r', ['concluded.total']));
const decided = sql.raw(sumText('r', correction?.denominator ?? []));

/** How often complete reports use a row of table 3, by year, which used it most, and how their disputes ended. */
export const groundUse = (db: Database, release: number, row: string, limit = 10): Promise<GroundUse> => {
  const count = sql.raw(sumText('r', [row]));
  return keptJson<GroundUse>(
    db,
    release,
    sql`
    with used as materialized (select r.authority_id, r.level, r.year, ${count} as count,
        ${concluded} as concluded
      from report_revision r where ${asOf('r', release)} and r.coverage = 'complete'),
    stated as materialized (select level, year, count(count + concluded) as held,
        count(count) filter (where concluded > 0) as reports, sum(count) filter (where concluded > 0) as count,
        sum(concluded) filter (where count is not null) as concluded
      from used group by level, year),
    fullest as materialized (select level from stated group by level having sum(held) > 0 order by sum(held) desc, sum(concluded) desc limit 1),
    years as materialized (select s.* from stated s where s.level = (select level from fullest) and s.reports > 0),
    latest as materialized (select year from years where reports * 2 > (select max(reports) from years) order by year desc limit 1),
    own as (select r.authority_id, r.year, ${count} as count, ${concluded} as concluded, ${corrected} as corrected, ${decided} as decided
      from report_revision r where ${asOf('r', release)} and r.coverage = 'complete'
        and r.level = (select level from fullest) and r.year = (select year from latest)),
    quarters as (select *, ntile(4) over (order by count::float8 / concluded desc, authority_id) as quarter
      from own where count is not null and concluded > 0),
    shares as (select quarter = 1 as most, year, count(*) as reports, sum(corrected) as corrected, sum(decided) as decided
      from quarters where corrected is not null and decided is not null group by 1, 2),
    existing as materialized (select coalesce(valid_from, 0) as from, coalesce(valid_to, 9999) as to, count(*) as n
      from authority where level = (select level from fullest) group by 1, 2)
    select json_build_object(
      'level', (select level from fullest),
      'years', coalesce((select json_agg(json_build_object('year', y.year, 'reports', y.reports, 'count', y.count, 'concluded', y.concluded,
        'of', (select coalesce(sum(e.n), 0) from existing e where e.from <= y.year and e.to >= y.year)) order by y.year) from years y), '[]'),
      'most', ${listed(sql`true`, sql`u.count desc`, limit)},
      'highest', ${listed(
        sql`u.level = (select level from fullest) and u.concluded >= ${leastForShare}`,
        sql`u.count::float8 / nullif(u.concluded, 0) desc`,
        limit,
      )},
      'disputes', coalesce((select json_agg(s order by s.most desc) from shares s), '[]')) as json`,
  );
};
