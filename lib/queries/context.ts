import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { Measure } from '../form/measure-types.ts';
import type { Context } from '../view/spec.ts';
import { asOf, intArray } from './fragments.ts';
import { numeratorCells } from './measure-cells.ts';
import { cellValue, hasAny, knownCells } from './observations.ts';
import { codeOfSum } from './sums.ts';
import type { AuthorityName, ContextSize } from './view-data.ts';

/** So many lines stay readable as a grey ground; more would hide the chosen one. */
const mostInContext = 60;

const received = sql.raw(
  knownCells(['requests.new.total'])
    .map((cell) => cellValue('r', cell))
    .join(),
);

/** Peers: same level, population (or, where unknown, requests received) within 1.5 times, the same province first. */
const peerRule = sql`
  case when a.population is not null and me.population is not null
    then a.population between me.population / 1.5 and me.population * 1.5
    else theirs.received between mine.received / 1.5 and mine.received * 1.5 end`;

const rules: Record<Exclude<Context, 'nation'>, SQL> = {
  parent: sql`a.parent_id = me.parent_id`,
  level: sql`true`,
  peer: peerRule,
};

/**
 * The authorities drawn in grey behind the first one drawn, by the rule of `g`: only those that have the measure in
 * these years, at most 60, its own province first. The nation is the sum over its level.
 */
export const contextCodes = async (
  db: Database,
  release: number,
  measure: Measure,
  context: Context,
  first: AuthorityName,
  years: readonly number[],
): Promise<{ codes: readonly string[]; size: ContextSize }> => {
  if (context === 'nation')
    return {
      codes: [codeOfSum('000000', first.level === 0 ? 3 : first.level)],
      size: { population: null, received: null },
    };
  return json(
    db,
    sql`
    with me as (select * from authority where code = ${first.code}),
    level as (select r.authority_id, avg(${received}) as received, bool_or(${hasAny(numeratorCells(measure))}) as reporting
      from report_revision r
      where ${asOf('r', release)} and r.level = ${first.level} and r.year = any(${intArray(years)}) group by r.authority_id)
    select json_build_object('codes', coalesce(json_agg(x.code order by x.far, x.code), '[]'),
      'size', coalesce((select json_build_object('population', me.population, 'received', round(mine.received))
        from me left join level mine on mine.authority_id = me.authority_id),
        json_build_object('population', null, 'received', null))) as json from (
      select a.code, left(a.code, 2) <> left(me.code, 2) as far
      from me join authority a on a.level = me.level and a.authority_id <> me.authority_id
      join level theirs on theirs.authority_id = a.authority_id and theirs.reporting
      left join level mine on mine.authority_id = me.authority_id
      where ${rules[context]} order by far, a.code limit ${mostInContext}) x`,
  );
};
