import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import type { Measure } from '../form/measure-types.ts';
import { measures } from '../form/measures.ts';
import { asOf } from './fragments.ts';
import { kept } from './kept.ts';
import { denominatorSql, numeratorSql } from './measure-sql.ts';
import type { AuthorityName } from './view-data.ts';

/** Who counts as a peer: all of the same level, those under the same parent, or those of a similar population. */
export const peerRules = ['level', 'parent', 'peer'] as const;
export type PeerRule = (typeof peerRules)[number];

/** The middle of the peers' values; null for fewer than three. */
export interface PeerMedian {
  median: number | null;
  n: number;
}

export type PeerMedians = Readonly<Record<string, PeerMedian>>;

const counted = measures.filter(({ kind }) => kind !== 'composition');

const quotient = ({ denominator, scale, smallBelow = 0 }: Measure, at: number): string =>
  denominator
    ? `case when b${at} > 0 and b${at} >= ${smallBelow} then (a${at} / b${at}) * ${scale ?? 1} end as v${at}`
    : `a${at} as v${at}`;

const written = (write: (measure: Measure, at: number) => string): SQL => sql.raw(counted.map(write).join(', '));

const among: Record<PeerRule, (me: AuthorityName) => SQL> = {
  level: () => sql`true`,
  parent: ({ parent }) => sql`p.code is not distinct from ${parent}::text`,
  peer: ({ code }) =>
    sql`a.population between (select population / 1.5 from authority where code = ${code}) and (select population * 1.5 from authority where code = ${code})`,
};

const groupOf: Record<PeerRule, (me: AuthorityName) => string> = {
  level: ({ level }) => `${level}`,
  parent: ({ level, parent }) => `${level} ${parent}`,
  peer: ({ code }) => code,
};

/**
 * Every measure's median among the peers of an authority in a year, itself among them: reports with the figure and with a
 * base that is not small.
 */
export const peerMedians = (
  db: Database,
  release: number,
  rule: PeerRule,
  me: AuthorityName,
  year: number,
): Promise<PeerMedians> =>
  kept(db, `peers ${release} ${rule} ${groupOf[rule](me)} ${year}`, () =>
    json<PeerMedians>(
      db,
      sql`
      with counted as materialized (select ${written((measure, at) => `${numeratorSql(measure)} as a${at}, ${denominatorSql(measure)} as b${at}`)}
        from report_revision r join authority a using (authority_id) left join authority p on p.authority_id = a.parent_id
        join document d using (document_id)
        where ${asOf('r', release)} and r.level = ${me.level} and r.year = ${year} and ${among[rule](me)}),
      valued as (select ${written(quotient)} from counted)
      select jsonb_build_object(${written(
        ({ code }, at) => `'${code}', json_build_object('n', count(v${at}),
          'median', case when count(v${at}) >= 3 then percentile_cont(0.5) within group (order by v${at}) end)`,
      )}) as json
      from valued`,
    ),
  );
