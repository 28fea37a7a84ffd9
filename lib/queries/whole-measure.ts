import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { Measure } from '../form/measure-types.ts';
import { authoritiesByCode } from './authorities.ts';
import { asOf, intArray, textArray } from './fragments.ts';
import { cellsOfView, numeratorCells } from './measure-cells.ts';
import { hasAny, observationsWhere } from './observations.ts';
import { releaseById } from './release.ts';
import type { AuthorityName, Level, Observation } from './view-data.ts';

export interface MeasureQuery {
  authorities?: readonly string[];
  level?: Level;
  /** All authorities under this one, however deep. */
  parent?: string;
  years?: readonly number[];
  /** The last report of the page before. */
  after?: { year: number; code: string };
  limit: number;
}

interface Found {
  revisions: number[];
  codes: string[];
}

const findReports = (db: Database, release: number, measure: Measure, query: MeasureQuery): Promise<Found> => {
  const { authorities, level, parent, years, after, limit } = query;
  const which = [
    asOf('r', release),
    hasAny(numeratorCells(measure)),
    ...(authorities ? [sql`a.code = any(${textArray(authorities)})`] : []),
    ...(years ? [sql`r.year = any(${intArray(years)})`] : []),
    ...(level === undefined ? [] : [sql`r.level = ${level}::int`]),
    ...(parent === undefined
      ? []
      : [
          sql`a.authority_id in (select t.authority_id from authority_tree t
            join authority u on u.authority_id = t.ancestor_id where u.code = ${parent}::text)`,
        ]),
    ...(after ? [sql`(r.year, a.code) > (${after.year}::int, ${after.code}::text)`] : []),
  ];
  return json(
    db,
    sql`select json_build_object('revisions', coalesce(json_agg(x.revision_id), '[]'),
        'codes', coalesce(json_agg(distinct x.code), '[]')) as json
      from (select r.revision_id, a.code from report_revision r join authority a using (authority_id)
        where ${sql.join(which, sql` and `)} order by r.year, a.code limit ${limit}) x`,
  );
};

/** Observations of a measure over all authorities that have it, ordered by year and code, with their names. */
export const measureObservations = async (
  db: Database,
  releaseId: number,
  measure: Measure,
  query: MeasureQuery,
): Promise<{ observations: readonly Observation[]; authorities: readonly AuthorityName[] }> => {
  const release = await releaseById(db, releaseId);
  if (!release) throw new Error(`no release ${releaseId}`);
  const { revisions, codes } = await findReports(db, releaseId, measure, query);
  if (revisions.length === 0) return { observations: [], authorities: [] };
  const cells = cellsOfView(measure, 'table');
  const [observations, authorities] = await Promise.all([
    observationsWhere(db, release, cells, sql`r.revision_id = any(${intArray(revisions)})`),
    authoritiesByCode(db, codes),
  ]);
  return { observations, authorities };
};
