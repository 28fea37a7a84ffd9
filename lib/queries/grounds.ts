import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { measureByCode } from '../form/measures.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { kept } from './kept.ts';
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

const listed = (which: ReturnType<typeof sql>, order: ReturnType<typeof sql>, limit: number) => sql`
  coalesce((select json_agg(${reportJson} order by ${order}, a.code, u.year) from
    (select * from (select u.*, row_number() over (partition by u.authority_id order by ${order}, u.year desc) as own_place
        from used u where u.count > 0 and ${which}) u
      where own_place = 1 order by ${order}, u.authority_id limit ${limit}) u
    join (${authorityAndParent}) on a.authority_id = u.authority_id), '[]')`;

const correction = measureByCode('correction-rate');
const corrected = sql.raw(sumText('r', (correction?.numerator ?? []) as readonly string[]));
const decided = sql.raw(sumText('r', correction?.denominator ?? []));

/** How often complete reports use a row of table 3, by year, which used it most, and how their disputes ended. */
export const groundUse = (db: Database, release: number, row: string, limit = 10): Promise<GroundUse> =>
  kept(db, `ground ${release} ${row}`, () =>
    json<GroundUse>(
      db,
      sql`
      with used as materialized (select r.authority_id, r.level, r.year, ${sql.raw(sumText('r', [row]))} as count,
          ${sql.raw(sumText('r', ['concluded.total']))} as concluded, r.revision_id
        from report_revision r where ${asOf('r', release)} and r.coverage = 'complete'),
      fullest as (select level from used where count is not null and concluded is not null
        group by level order by count(*) desc, sum(concluded) desc limit 1),
      own as materialized (select u.* from used u join fullest using (level) where u.count is not null and u.concluded > 0),
      counted as (select year, count(*) as n from own group by year),
      latest as (select year from counted where n * 2 > (select max(n) from counted) order by year desc limit 1),
      quarters as (select o.revision_id, o.year, ntile(4) over (order by o.count::float8 / o.concluded desc, o.authority_id) as quarter
        from own o join latest using (year)),
      shares as (select q.quarter = 1 as most, q.year, count(*) as reports, sum(${corrected}) as corrected, sum(${decided}) as decided
        from quarters q join report_revision r using (revision_id)
        where ${corrected} is not null and ${decided} is not null group by 1, 2)
      select json_build_object(
        'level', (select level from fullest),
        'years', coalesce((select json_agg(y order by y.year) from (select year, count(*) as reports,
          sum(count) as count, sum(concluded) as concluded, (select count(*) from authority a join fullest using (level)
            where coalesce(a.valid_from, 0) <= o.year and coalesce(a.valid_to, 9999) >= o.year) as of
          from own o group by year) y), '[]'),
        'most', ${listed(sql`true`, sql`u.count desc`, limit)},
        'highest', ${listed(
          sql`u.level = (select level from fullest) and u.concluded >= ${leastForShare}`,
          sql`u.count::float8 / nullif(u.concluded, 0) desc`,
          limit,
        )},
        'disputes', coalesce((select json_agg(s order by s.most desc) from shares s), '[]')) as json`,
    ),
  );
