import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { editionOf } from '../form/cells.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { cellsOfTerm } from '../form/terms.ts';
import { asOf, intArray, textArray } from './fragments.ts';
import { kept, keptJson } from './kept.ts';
import { numeratorCells } from './measure-cells.ts';
import { cellValue, hasAny, knownCells } from './observations.ts';
import type { Coverage, Level } from './view-data.ts';

const mostByRule = 8;

/** The size by which the rule orders: the denominator's first cell, else the numerator's. */
const sizeOf = (measure: Measure): string => {
  const [first] = knownCells(
    [...(measure.denominator ?? []).flatMap(cellsOfTerm), ...numeratorCells(measure)].slice(0, 1),
  );
  return first ? `coalesce(max(${cellValue('r', first)}), 0)` : '0';
};

/** No year's amount is a thousand times another's, unless one of them was printed in another unit. */
const mostApart = 1000;

/** True of an authority whose amounts slipped in unit in any year, whether the check found it or not; counts have no unit. */
const slipped = (release: number, measure: Measure): SQL => {
  const cells = numeratorCells(measure);
  const [amount] = knownCells(cells.slice(0, 1));
  if (measure.unit !== '10000 CNY' || !amount) return sql`false`;
  const value = sql.raw(cellValue('r', amount));
  return sql`coalesce(max(${value}) > ${mostApart} * min(${value}) filter (where ${value} > 0), false)
    or bool_or(r.authority_id in (select f.authority_id from finding f where f.check_code = 'unit-slip'
      and f.at = any(${textArray(cells)}) and ${asOf('f', release)}))`;
};

const bestFirst = sql.raw('slipped, years desc, size desc, code');

const longest = (release: number, measure: Measure, which: SQL): SQL => sql`
  select x.* from (select a.code, ${slipped(release, measure)} as slipped, count(*) as years,
      ${sql.raw(sizeOf(measure))} as size
    from report_revision r join authority a using (authority_id)
    where ${asOf('r', release)} and ${which} and ${hasAny(numeratorCells(measure))}
    group by a.code) x order by ${bestFirst} limit ${mostByRule}`;

/**
 * Who is drawn where the view names nobody: at most eight authorities with any figure of the measure, those with most report
 * years first, then the larger ones, then by code; last those whose amounts slipped in unit, beside which the others would
 * lie on the axis. Where eight governments have it for every year, governments alone: none
 * of a hundred thousand departments and townships has to be looked at.
 */
export const chosenByRule = (db: Database, release: number, measure: Measure): Promise<readonly string[]> =>
  keptJson<string[]>(
    db,
    release,
    sql`
    with every as materialized (select count(distinct x.year) as years from rollup x join authority p on p.authority_id = x.parent_id
      where p.level = 0 and ${asOf('x', release)} and x.n + x.n_narrative > 0),
    governments as materialized (${longest(release, measure, sql`r.level = any('{0,1,2,3}')`)}),
    others as (${longest(
      release,
      measure,
      sql`r.level = any('{4,5}') and (select count(*) from governments g, every e where g.years >= e.years) < ${mostByRule}`,
    )})
    select coalesce(json_agg(x.code order by ${bestFirst}), '[]') as json from (
      select * from governments union all select * from others order by ${bestFirst} limit ${mostByRule}) x`,
  );

const mostProvinces = sql`(r.level = 1 and count(distinct r.authority_id) * 2 > (select count(*) from authority where level = 1)) desc,`;

/**
 * The level that a ranking or map draws: the one with most authorities that have the measure in these years. Departments
 * and townships only where no government has it: a country has a hundred thousand of them, which is no ranking. A map
 * draws provinces, which have a place on it, where most of them have the measure: thousands of counties are no map.
 */
export const levelByRule = (
  db: Database,
  release: number,
  measure: Measure,
  years: readonly number[],
  kind: ChartKind,
): Promise<Level | null> =>
  kept(db, `level ${release} ${measure.code} ${years.join()} ${kind === 'map'}`, () =>
    json<Level | null>(
      db,
      sql`
      select (select r.level from report_revision r
        where ${asOf('r', release)} and r.year = any(${intArray(years)}) and ${hasAny(numeratorCells(measure))}
        group by r.level order by r.level > 3, ${kind === 'map' ? mostProvinces : sql``}
          count(distinct r.authority_id) desc, r.level limit 1) as json`,
    ),
  );

const asksFor = (measure: Measure) => (year: number) => {
  const edition = editionOf(year);
  return !edition || measure.editions.includes(edition.id);
};

/** How many authorities of these levels have the measure in these years, of all that exist then; and year by year. */
export const coverageOf = (
  db: Database,
  release: number,
  measure: Measure,
  levels: readonly number[],
  years: readonly number[],
): Promise<Coverage> =>
  kept(db, `coverage ${release} ${measure.code} ${levels.join()} ${years.join()}`, () =>
    json(
      db,
      sql`
      select json_build_object(
        'reporting', (select count(distinct r.authority_id) from report_revision r
          where ${asOf('r', release)} and r.level = any(${intArray(levels)}) and r.year = any(${intArray(years)})
            and ${hasAny(numeratorCells(measure))}),
        'of', (select count(*) from authority a where a.level = any(${intArray(levels)})
          and coalesce(a.valid_from, 0) <= ${years.at(-1) ?? 0} and coalesce(a.valid_to, 9999) >= ${years[0] ?? 9999}),
        'years', coalesce((select json_agg(json_build_object('year', y.year,
          'reporting', (select count(*) from report_revision r where ${asOf('r', release)}
            and r.level = any(${intArray(levels)}) and r.year = y.year and ${hasAny(numeratorCells(measure))}),
          'of', (select count(*) from authority a where a.level = any(${intArray(levels)})
            and coalesce(a.valid_from, 0) <= y.year and coalesce(a.valid_to, 9999) >= y.year)) order by y.year)
          from unnest(${intArray(years.filter(asksFor(measure)))}) as y (year)), '[]')) as json`,
    ),
  );
