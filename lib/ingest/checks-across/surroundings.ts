import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { positionOf } from '../../db/positions.ts';
import { json } from '../../db/rows.ts';
import { cellByCode } from '../../form/cells.ts';
import type { Surroundings } from './across.ts';

/** A median of fewer reports says little. */
const enoughPeers = 5;

const fieldOf = (alias: string, code: string) => {
  const cell = cellByCode(code);
  if (!cell) throw new Error(`the form has no cell ${code}`);
  const { store, idx } = positionOf(cell);
  return { cell, value: `${alias}.${store}[${idx}]` };
};

/** `{code: value}`; jsonb, since json_build_object takes a hundred arguments at most. */
const valuesJson = (alias: string, codes: readonly string[]) =>
  sql.raw(
    `(select jsonb_object_agg(v.code, v.value) from (values ${codes
      .map((code) => `('${code}', ${fieldOf(alias, code).value}::numeric)`)
      .join()}) as v(code, value))`,
  );

const yearJson = (alias: string, codes: readonly string[]) =>
  sql`json_build_object('year', ${sql.raw(alias)}.year, 'edition', ${sql.raw(alias)}.edition_id, 'values', ${valuesJson(alias, codes)})`;

const medianOf = (code: string) =>
  sql.raw(`'${code}', case when count(${fieldOf('m', code).value}) >= ${enoughPeers}
    then percentile_cont(0.5) within group (order by ${fieldOf('m', code).value}) end`);

/** Medians of amounts in each of these levels and years, where there are enough reports. */
const mediansOf = (amounts: readonly string[], which: SQL) => sql`
  select m.level, m.year, jsonb_build_object(${sql.join(amounts.map(medianOf), sql`, `)}) as values
  from report_revision m join (${which}) k using (level, year)
  where m.release_to = 2147483647 group by m.level, m.year`;

/** Nearer than this to the median of its level no amount can have slipped by a unit. */
const farFromMedian = 1000;

const far = (code: string) => {
  const { value } = fieldOf('p', code);
  const median = `(d.values ->> '${code}')::numeric`;
  return sql.raw(
    `(${value} > 0 and ${value} not between ${median} / ${farFromMedian} and ${median} * ${farFromMedian})`,
  );
};

/**
 * Reports whose findings may change with a release: its own, the years after, the governments above, look-alikes, and
 * those whose amounts lie far from the median of their level, which has moved.
 */
export const affectedRevisions = (
  db: Database,
  release: number,
  amounts: readonly string[],
): Promise<readonly number[]> =>
  json(
    db,
    sql`
    with touched as (select authority_id, year, level, figures_print from report_revision where release_from = ${release}
      union all select authority_id, year, level, figures_print from report_revision
        where release_to = ${sql.raw(String(Math.trunc(release)))} and release_to < 2147483647),
    medians as materialized (${mediansOf(amounts, sql`select distinct level, year from touched`)}),
    affected as (
      select authority_id, year::int from touched
      union select authority_id, year + 1 from touched
      union select a.parent_id, t.year from touched t join authority a using (authority_id) where a.level <= 3
      union select r.authority_id, r.year from touched t join report_revision r using (figures_print)
      union select p.authority_id, p.year from report_revision p join medians d using (level, year)
        where p.release_to = 2147483647 and (${sql.join(amounts.map(far), sql` or `)})
      union select f.authority_id, f.year from finding f
        where f.check_code = 'unit-slip' and f.release_to = 2147483647 and f.year in (select year from medians))
    select coalesce(json_agg(r.revision_id order by r.revision_id), '[]') as json
    from affected f join report_revision r on r.authority_id = f.authority_id and r.year = f.year
    where r.release_to = 2147483647`,
  );

/** What other documents said before the one in force: a restated report, not one that is only read anew. */
const earlierJson = (current: string, codes: readonly string[]) =>
  sql`coalesce((select json_agg(${valuesJson('e', codes)} order by e.release_from) from report_revision e
    join report_revision k on k.authority_id = e.authority_id and k.year = e.year and k.release_to = 2147483647
    where e.authority_id = r.authority_id and e.year = ${sql.raw(current)} and e.release_to < 2147483647
      and e.document_id <> k.document_id), '[]')`;

/** Reports with their surroundings, to be checked; `codes` are the cells that the checks read. */
export const surroundingsOf = (
  db: Database,
  revisions: readonly number[],
  codes: readonly string[],
  amounts: readonly string[],
): Promise<readonly Surroundings[]> => {
  const received = sql.raw(fieldOf('b', 'requests.new.total').value);
  return json(
    db,
    sql`
    with these as (select r.* from report_revision r
      where r.revision_id = any(array(select json_array_elements_text(${JSON.stringify(revisions)}::json)::int))),
    medians as materialized (${mediansOf(amounts, sql`select distinct level, year from these`)})
    select coalesce(json_agg(${yearJson('r', codes)}::jsonb || jsonb_build_object(
      'revision', r.revision_id, 'authorityId', r.authority_id, 'level', r.level,
      'previous', (select ${yearJson('o', codes)} from report_revision o
        where o.authority_id = r.authority_id and o.year = r.year - 1 and o.release_to = 2147483647),
      'twins', coalesce((select json_agg(json_build_object('name', json_build_object('zh', ta.full_name_zh, 'en', ta.full_name_en),
          'year', t.year) order by ta.code, t.year) from report_revision t join authority ta using (authority_id)
        where t.figures_print = r.figures_print and t.revision_id <> r.revision_id and t.release_to = 2147483647
          and (t.authority_id, t.year) <> (r.authority_id, r.year)), '[]'),
      'earlier', json_build_object('own', ${earlierJson('r.year', codes)}, 'previous', ${earlierJson('r.year - 1', codes)}),
      'medians', coalesce((select m.values from medians m where m.level = r.level and m.year = r.year), '{}'),
      'below', (select json_build_object('n', count(${received}), 'of', count(*), 'received', sum(${received}))
        from authority c left join report_revision b on b.authority_id = c.authority_id and b.year = r.year
          and b.release_to = 2147483647
        where c.parent_id = r.authority_id and c.level <= 3
          and coalesce(c.valid_from, 0) <= r.year and coalesce(c.valid_to, 9999) >= r.year)) order by r.revision_id), '[]') as json
    from these r`,
  );
};
