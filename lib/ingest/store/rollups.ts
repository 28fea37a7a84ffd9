import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { codeBook } from '../../form/code-book.ts';

const literal = (release: number) => sql.raw(String(Math.trunc(release)));
const position = (code: string) => codeBook.indexOf(code) + 1;

/**
 * （六）其他处理 is one row on some reports and three on others: in the sums the one row stands for both, so that a
 * sum over reports of both kinds is complete.
 */
const closedCase = ['natural', 'company', 'research', 'ngo', 'legal', 'other', 'total']
  .map((column) => {
    const three = ['no_correction', 'unpaid_fee', 'other'].map(
      (row) => `c.cells[${position(`closed.${row}.${column}`)}]`,
    );
    return `when ${position(`closed.all.${column}`)} then coalesce(u.value, ${three.join(' + ')})`;
  })
  .join(' ');

/** Two branches, each by its own index; a number and no parameter, which would defeat the partial one. */
const changed = (release: number) => sql`
  changed as (
    select r.*, a.parent_id, 1 as sign from report_revision r join authority a using (authority_id)
    where r.release_from = ${literal(release)}
    union all select r.*, a.parent_id, -1 from report_revision r join authority a using (authority_id)
    where r.release_to = ${literal(release)} and r.release_to < 2147483647),
  ancestors as (
    select p.parent_id, p.parent_id as ancestor_id from (select distinct parent_id from changed) p
    union all select p.parent_id, t.ancestor_id from (select distinct parent_id from changed) p
      join authority_tree t on t.authority_id = p.parent_id)`;

const heads = sql`
  heads as (
    select n.ancestor_id, c.level, c.year,
      coalesce(sum(sign) filter (where coverage = 'complete'), 0) as n,
      coalesce(sum(sign) filter (where coverage = 'narrative'), 0) as n_narrative,
      coalesce(sum(sign) filter (where coverage = 'complete' and checks_failed > 0), 0) as n_failed,
      coalesce(sum(sign * checks_passed) filter (where coverage = 'complete'), 0) as checks_passed,
      coalesce(sum(sign * checks_failed) filter (where coverage = 'complete'), 0) as checks_failed
    from changed c join ancestors n using (parent_id) group by 1, 2, 3)`;

/** Summed by parent first, then over its ancestors: siblings share all of them. */
const spread = (name: string, source: string, value: ReturnType<typeof sql>) => sql`
  ${sql.raw(name)}_by_parent as (
    select parent_id, level, year, at, coalesce(sum(sign * value), 0) as value, count(value) filter (where sign = 1)
        - count(value) filter (where sign = -1) as filled
    from (select c.parent_id, c.level, c.year, c.sign, u.at, ${value} as value
      from changed c cross join lateral unnest(c.${sql.raw(source)}) with ordinality as u(value, at)
      where c.coverage = 'complete') each group by 1, 2, 3, 4),
  ${sql.raw(name)} as (
    select ancestor_id, level, year, array_agg(value order by at) as sums, array_agg(filled order by at) as filled
    from (select n.ancestor_id, b.level, b.year, b.at, sum(b.value) as value, sum(b.filled) as filled
      from ${sql.raw(name)}_by_parent b join ancestors n using (parent_id) group by 1, 2, 3, 4) each group by 1, 2, 3)`;

const added = (old: string, difference: string, type: string) =>
  sql.raw(`array(select (coalesce(w.was, 0) + coalesce(w.more, 0))::${type}
    from rows from (unnest(${old}), unnest(${difference})) with ordinality as w(was, more, at) order by w.at)`);

/** Brings the sums from the release before to this one by the difference that its reports make. */
export const updateRollups = async (db: Database, release: number): Promise<void> => {
  await db.execute(sql`
    with ${changed(release)}
    update rollup x set release_to = ${release}
    from (select distinct n.ancestor_id, c.level, c.year from changed c join ancestors n using (parent_id)) k
    where x.parent_id = k.ancestor_id and x.level = k.level and x.year = k.year and x.release_to = 2147483647`);
  await db.execute(sql`
    with ${changed(release)}, ${heads},
    ${spread('counts', 'cells', sql.raw(`case u.at ${closedCase} else u.value end`))},
    ${spread('money', 'amounts', sql`u.value`)}
    insert into rollup (parent_id, level, year, release_from, n, n_narrative, n_failed, checks_passed, checks_failed,
      sums, filled, amounts, amounts_filled)
    select h.ancestor_id, h.level, h.year, ${release}, coalesce(x.n, 0) + h.n, coalesce(x.n_narrative, 0) + h.n_narrative,
      coalesce(x.n_failed, 0) + h.n_failed, coalesce(x.checks_passed, 0) + h.checks_passed,
      coalesce(x.checks_failed, 0) + h.checks_failed,
      ${added('x.sums', 'c.sums', 'bigint')}, ${added('x.filled', 'c.filled', 'int')},
      ${added('x.amounts', 'm.sums', 'numeric(20,4)')}, ${added('x.amounts_filled', 'm.filled', 'int')}
    from heads h
    left join counts c using (ancestor_id, level, year) left join money m using (ancestor_id, level, year)
    left join rollup x on x.parent_id = h.ancestor_id and x.level = h.level and x.year = h.year and x.release_to = ${release}`);
};
