import { type SQL, sql } from 'drizzle-orm';
import type { Level } from './view-data.ts';

/** Part of the country and level of government that a list is limited to. */
export interface Place {
  /** An authority and everything under it, however deep. */
  parent?: string;
  level?: Level;
}

/** True of an authority `a` inside the place. */
export const inPlace = ({ parent, level }: Place): SQL => {
  const under = parent ?? null;
  return sql`(${level ?? null}::int is null or a.level = ${level ?? null}::int)
    and (${under}::text is null or a.code = ${under}::text or a.authority_id in (
      select t.authority_id from authority_tree t join authority u on u.authority_id = t.ancestor_id
      where u.code = ${under}::text))`;
};
