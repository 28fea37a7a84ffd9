import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import { readSum } from './sums.ts';
import type { AuthorityName } from './view-data.ts';

/** The governments directly below an authority, as many as a view takes. */
export interface Districts {
  parent: AuthorityName;
  /** How many there are. */
  of: number;
  codes: readonly string[];
}

/**
 * The governments below each of some authorities, and those below the parents of these: with reports first, then the
 * most populous, at most `most` of each.
 */
export const districtsOf = (
  db: Database,
  release: number,
  codes: readonly string[],
  most: number,
): Promise<readonly Districts[]> =>
  json(
    db,
    sql`
    with wanted as (select distinct p.authority_id from authority c
        join authority p on p.authority_id in (c.authority_id, c.parent_id)
        where c.code = any(${textArray(codes.map((code) => readSum(code)?.ancestor ?? code))})),
    below as (select c.parent_id, c.code, count(*) over (partition by c.parent_id) as of,
        row_number() over (partition by c.parent_id order by exists (select from report_revision r
          where r.authority_id = c.authority_id and ${asOf('r', release)}) desc, c.population desc nulls last, c.code) as place
      from authority c join wanted w on w.authority_id = c.parent_id where c.level between 1 and 3 and c.valid_to is null),
    few as (select parent_id, max(of) as of, json_agg(code order by place) as codes from below where place <= ${most}
      group by parent_id)
    select coalesce(json_agg(json_build_object('parent', ${authorityName}, 'of', f.of, 'codes', f.codes)
      order by a.level desc, a.code), '[]') as json
    from few f join (${authorityAndParent}) on a.authority_id = f.parent_id`,
  );
