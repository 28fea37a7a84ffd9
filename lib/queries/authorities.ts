import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json, rowsPrepared } from '../db/rows.ts';
import { toSimplified } from '../db/traditional.ts';
import { searchAuthorities } from './authority-search.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import { kept, keptIf } from './kept.ts';
import { listSizes } from './list-sizes.ts';
import type { AuthorityName, Level } from './view-data.ts';

/** An authority in its surroundings, all in one answer. */
export interface AuthorityPlace {
  authority: AuthorityName & { successor: string | null; population: number | null; populationYear: number | null };
  /** From the nation down to its parent. */
  parents: readonly AuthorityName[];
  /** Directly below: those with reports first, at most 300; `childCount` tells how many there are. */
  children: readonly (AuthorityName & { reports: number })[];
  childCount: number;
  /** The same level under the same parent, itself left out. */
  neighbours: readonly (AuthorityName & { reports: number })[];
}

const withReports = (release: number) => sql`
  ${authorityName}::jsonb || jsonb_build_object('reports',
    (select count(*) from report_revision r where r.authority_id = a.authority_id and ${asOf('r', release)}))`;

const relatives = (release: number, which: ReturnType<typeof sql>) => sql`
  coalesce((select json_agg(x.json order by (x.json ->> 'reports')::int desc, x.code) from (
    select a.code, ${withReports(release)} as json from ${authorityAndParent} where ${which}
    order by a.level, a.code limit 300) x), '[]')`;

/** The authority of a code with parents, children and neighbours; null for a code that none has. */
export const authorityByCode = (db: Database, release: number, code: string): Promise<AuthorityPlace | null> =>
  json(
    db,
    sql`
    with me as (select * from authority where code = ${code})
    select (select json_build_object(
      'authority', (select ${authorityName}::jsonb || jsonb_build_object('successor', a.successor,
          'population', a.population, 'populationYear', a.population_year)
        from ${authorityAndParent} where a.authority_id = me.authority_id),
      'parents', coalesce((select json_agg(${authorityName} order by a.level, a.code) from ${authorityAndParent}
        join authority_tree t on t.ancestor_id = a.authority_id where t.authority_id = me.authority_id), '[]'),
      'children', ${relatives(release, sql`a.parent_id = me.authority_id`)},
      'childCount', (select count(*) from authority c where c.parent_id = me.authority_id),
      'neighbours', ${relatives(release, sql`a.parent_id = me.parent_id and a.level = me.level and a.authority_id <> me.authority_id`)})
    from me) as json`,
  );

interface NameColumns extends Record<string, unknown> {
  ids: number[];
  codes: string[];
  levels: Level[];
  names: [zh: string, en: string, fullZh: string, fullEn: string][];
  parents: (string | null)[];
  froms: (number | null)[];
  tos: (number | null)[];
}

const nameAt = ({ codes, levels, names, parents, froms, tos }: NameColumns, at: number): AuthorityName => {
  const [zh, en, fullZh, fullEn] = names[at] ?? ['', '', '', ''];
  return {
    code: codes[at] ?? '',
    level: levels[at] ?? 0,
    name: { zh, en },
    fullName: { zh: fullZh, en: fullEn },
    parent: parents[at] ?? null,
    validFrom: froms[at] ?? null,
    validTo: tos[at] ?? null,
  };
};

/** Columns, since they may be thousands. */
const namesWhere = async (db: Database, which: SQL): Promise<{ ids: readonly number[]; names: AuthorityName[] }> => {
  const [found] = await rowsPrepared<NameColumns>(
    db,
    sql`
    select coalesce(json_agg(a.authority_id), '[]') as ids, coalesce(json_agg(a.code), '[]') as codes, coalesce(json_agg(a.level), '[]') as levels,
      coalesce(json_agg(array[a.name_zh, a.name_en, a.full_name_zh, a.full_name_en]), '[]') as names,
      coalesce(json_agg(p.code), '[]') as parents, coalesce(json_agg(a.valid_from), '[]') as froms,
      coalesce(json_agg(a.valid_to), '[]') as tos
    from ${authorityAndParent} where ${which}`,
  );
  return { ids: found?.ids ?? [], names: found?.codes.map((_, at) => nameAt(found, at)) ?? [] };
};

/** Names of authorities in the order of the codes asked; unknown codes are left out. */
export const authoritiesByCode = async (db: Database, codes: readonly string[]): Promise<AuthorityName[]> => {
  if (codes.length === 0) return [];
  const { names } = await namesWhere(db, sql`a.code = any(${textArray(codes)})`);
  const byCode = new Map(names.map((name) => [name.code, name]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
};

const mostNamed = 5_000;

/** The same, asked once for a release by a process: the few that most pages name then cost no question. */
export const authoritiesNamed = async (
  db: Database,
  release: number,
  codes: readonly string[],
): Promise<AuthorityName[]> => {
  const known = await kept(db, `named ${release}`, async () => new Map<string, AuthorityName>());
  const asked = await authoritiesByCode(
    db,
    codes.filter((code) => !known.has(code)),
  );
  const found = new Map(asked.map((name) => [name.code, name]));
  const names = codes.flatMap((code) => known.get(code) ?? found.get(code) ?? []);
  for (const name of asked) if (known.size < mostNamed) known.set(name.code, name);
  return names;
};

/** The names of all authorities of a level, by their number in the database: asked once for a release. */
export const namesOfLevel = (
  db: Database,
  release: number,
  level: Level,
): Promise<ReadonlyMap<number, AuthorityName>> =>
  kept(db, `names ${release} ${level}`, async () => {
    const { ids, names } = await namesWhere(db, sql`a.level = ${level}`);
    return new Map(names.map((name, at) => [ids[at] ?? 0, name]));
  });

export type ListedAuthority = AuthorityName & { reports: number };

export interface AuthorityQuery {
  text?: string;
  level?: Level;
  parent?: string;
  /** Only those with a report in the release. */
  reporting?: boolean;
  offset?: number;
  limit?: number;
}

/** Authorities without a text to look for: reporting ones before others. */
const everyAuthority = (
  db: Database,
  release: number,
  { level, parent, reporting = false, offset = 0, limit = 50 }: AuthorityQuery,
): Promise<readonly ListedAuthority[]> =>
  keptIf(
    parent === undefined && offset === 0 && limit <= listSizes.authorities,
    db,
    release,
    sql`
    with found as (select * from (
        select a.authority_id, a.code, a.level,
          (select count(*) from report_revision r where r.authority_id = a.authority_id and ${asOf('r', release)}) as reports
        from ${authorityAndParent}
        where (${level ?? null}::int is null or a.level = ${level ?? null}::int)
          and (${parent ?? null}::text is null or p.code = ${parent ?? null}::text)) each
      where not ${reporting}::boolean or reports > 0
      order by reports desc, level, code limit ${limit} offset ${offset})
    select coalesce(json_agg(${authorityName}::jsonb || jsonb_build_object('reports', f.reports)
      order by f.reports desc, f.level, f.code), '[]') as json
    from found f join (${authorityAndParent}) on a.authority_id = f.authority_id`,
  );

const mostSigns = 60;

/** Authorities by Chinese name, pinyin, initials, code or former name; the nearest first, reporting ones before others. */
export const listAuthorities = async (
  db: Database,
  release: number,
  query: AuthorityQuery,
): Promise<readonly ListedAuthority[]> => {
  const { text = '', offset = 0, limit = 50 } = query;
  const wanted = toSimplified(text.trim().toLowerCase()).slice(0, mostSigns);
  if (wanted === '') return everyAuthority(db, release, query);
  const named = (await searchAuthorities(db, release, wanted, query)).slice(offset, offset + limit);
  const reports = new Map(named.map((each) => [each.code, each.reports]));
  const found = await authoritiesByCode(db, [...reports.keys()]);
  return found.map((each) => ({ ...each, reports: reports.get(each.code) ?? 0 }));
};
