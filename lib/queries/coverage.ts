import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, authorityAndParent, authorityName, deadlineDays } from './fragments.ts';
import { keptIf, keptJson } from './kept.ts';
import { listSizes } from './list-sizes.ts';
import type { AuthorityName, Level } from './view-data.ts';
import { reportYears } from './years.ts';

/** One square of the matrix: what is held of an authority's year. */
export interface CoverageReport {
  year: number;
  coverage: 'complete' | 'narrative';
  edition: EditionId;
  publishedOn: string | null;
  /** Days after the deadline; negative is early; null where the date is unknown. */
  deadlineDays: number | null;
  sourceUrl: string | null;
  mediaType: string | null;
  checks: { passed: number; failed: number };
}

export interface CoverageRow {
  authority: AuthorityName;
  reports: readonly CoverageReport[];
}

export interface CoverageTotal {
  level: Level;
  year: number;
  complete: number;
  narrative: number;
  /** Authorities of the level that existed in the year. */
  of: number;
}

export interface CoverageQuery {
  parent?: string;
  level?: Level;
  /** Also those without any report: the silent ones. */
  silent?: boolean;
  limit?: number;
  offset?: number;
}

/** Totals of every level and year: complete, known by text only, and how many there should be; also where none is held. */
export const coverageTotals = (db: Database, release: number): Promise<readonly CoverageTotal[]> =>
  keptJson<CoverageTotal[]>(
    db,
    release,
    sql`
    with held as (select x.level, x.year, x.n, x.n_narrative from rollup x
        join authority p on p.authority_id = x.parent_id and p.level = 0 where ${asOf('x', release)} and x.n + x.n_narrative > 0),
      square as (select l.level, y.year from (select distinct level from authority where level > 0) l
        cross join generate_series((select min(year)::int from held), (select max(year)::int from held)) as y(year))
    select coalesce(json_agg(json_build_object('level', s.level, 'year', s.year,
      'complete', coalesce(h.n, 0), 'narrative', coalesce(h.n_narrative, 0),
      'of', (select count(*) from authority a where a.level = s.level
        and coalesce(a.valid_from, 0) <= s.year and coalesce(a.valid_to, 9999) >= s.year)) order by s.level, s.year), '[]') as json
    from square s left join held h on h.level = s.level and h.year = s.year`,
  );

const reportJson = sql`json_build_object('year', r.year, 'coverage', r.coverage, 'edition', r.edition_id,
  'publishedOn', d.published_on, 'deadlineDays', ${deadlineDays}, 'sourceUrl', d.source_url, 'mediaType', d.media_type,
  'checks', json_build_object('passed', r.checks_passed, 'failed', r.checks_failed))`;

/** The matrix authority x year; `of` counts all rows that meet the query. */
export const coverageMatrix = async (
  db: Database,
  release: number,
  { parent, level, silent = false, limit = 500, offset = 0 }: CoverageQuery,
): Promise<{ rows: readonly CoverageRow[]; of: number; years: readonly number[] }> => {
  const which = sql`a.level > 0 and (${level ?? null}::int is null or a.level = ${level ?? null}::int)
    and (${parent ?? null}::text is null or p.code = ${parent ?? null}::text or a.authority_id in (
      select t.authority_id from authority_tree t join authority u on u.authority_id = t.ancestor_id where u.code = ${parent ?? null}::text))
    and (${silent}::boolean or exists (select 1 from report_revision r where r.authority_id = a.authority_id and ${asOf('r', release)}))`;
  const [matrix, years] = await Promise.all([
    keptIf<{ rows: CoverageRow[]; of: number }>(
      parent === undefined && level === undefined && offset === 0 && limit <= listSizes.wide,
      db,
      release,
      sql`
      select json_build_object('of', (select count(*) from ${authorityAndParent} where ${which}),
        'rows', coalesce((select json_agg(json_build_object('authority', x.json, 'reports', x.reports) order by x.code) from (
          select a.code, ${authorityName} as json, coalesce((select json_agg(${reportJson} order by r.year)
            from report_revision r join document d using (document_id)
            where r.authority_id = a.authority_id and ${asOf('r', release)}), '[]') as reports
          from ${authorityAndParent} where ${which} order by a.code limit ${Math.min(limit, 5000)} offset ${offset}) x), '[]')) as json`,
    ),
    reportYears(db, release),
  ]);
  return { ...matrix, years };
};
