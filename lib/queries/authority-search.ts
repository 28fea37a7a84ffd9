import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent } from './fragments.ts';
import { keptFew } from './kept.ts';
import type { Level } from './view-data.ts';

/**
 * Names are searched in memory: whoever types asks with every key, and a database compares a dozen patterns with every
 * authority and counts the reports of all that match. Some hundred bytes for each authority, asked once for a release.
 */
interface Keys {
  code: string;
  level: Level;
  parent: string | null;
  reports: number;
  zh: string;
  en: string;
  fullZh: string;
  fullEn: string;
  pinyin: string;
  initials: string;
  former: string;
}

const keysOf = (db: Database, release: number): Promise<readonly Keys[]> =>
  keptFew(db, `authority keys ${release}`, () =>
    json(
      db,
      sql`
      with held as (select r.authority_id, count(*)::int as reports from report_revision r where ${asOf('r', release)} group by 1)
      select coalesce(json_agg(json_build_object('code', a.code, 'level', a.level, 'parent', p.code,
        'reports', coalesce(held.reports, 0), 'zh', a.name_zh, 'en', lower(a.name_en), 'fullZh', a.full_name_zh,
        'fullEn', lower(a.full_name_en), 'pinyin', a.pinyin, 'initials', a.initials, 'former', a.former_names)
        order by a.level, a.code collate "C"), '[]') as json
      from ${authorityAndParent} left join held on held.authority_id = a.authority_id`,
    ),
  );

/** Whether parts stand in a name in their order, whatever lies between; step by step, for no text may take long. */
const holds = (name: string, parts: readonly string[]): boolean => {
  let from = 0;
  for (const part of parts) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

const beginsWith = (name: string, parts: readonly string[]): boolean =>
  name.startsWith(parts[0] ?? '') && holds(name, parts);

const shortest = 3;

/** Words that stand apart may have anything between them; so may the signs of a shortened name: 上海办公厅, shbgt. */
const partsOf = (text: string) => {
  const signs = [...text.replace(/\s/g, '')];
  return { words: text.split(/\s+/), signs: signs.length < shortest ? null : signs };
};

type Parts = ReturnType<typeof partsOf>;

/** How a name may be meant, the nearest first: each row is tried where none before it holds. */
const meanings: readonly ((each: Keys, text: string, parts: Parts) => boolean)[] = [
  ({ code }, text) => code === text,
  ({ zh, en, initials, pinyin }, text) => [zh, en, initials, pinyin].includes(text),
  ({ code, zh, fullZh }, _, { words }) => [code, zh, fullZh].some((name) => beginsWith(name, words)),
  ({ pinyin, initials, en }, _, { words }) => [pinyin, initials, en].some((name) => beginsWith(name, words)),
  ({ fullZh, former }, _, { words }) => holds(fullZh, words) || holds(former, words),
  ({ fullEn }, _, { words }) => holds(fullEn, words),
  ({ level, initials }, _, { signs }) => level === 4 && signs !== null && beginsWith(initials, signs),
  ({ fullZh }, _, { signs }) => signs !== null && beginsWith(fullZh, signs),
];
const firstShortened = 6;

export interface Named {
  code: string;
  reports: number;
}

interface Where {
  level?: Level;
  parent?: string;
  reporting?: boolean;
}

const byNearness = (a: { near: number; each: Keys }, b: typeof a): number =>
  a.near - b.near ||
  (a.near >= firstShortened ? a.each.fullZh.length - b.each.fullZh.length : 0) ||
  b.each.reports - a.each.reports;

/** Codes of the authorities that the text may mean, the nearest first, reporting ones before others. */
export const searchAuthorities = async (
  db: Database,
  release: number,
  text: string,
  { level, parent, reporting = false }: Where,
): Promise<readonly Named[]> => {
  const parts = partsOf(text);
  return (await keysOf(db, release))
    .filter(
      (each) =>
        (level === undefined || each.level === level) &&
        (parent === undefined || each.parent === parent) &&
        (!reporting || each.reports > 0),
    )
    .map((each) => ({ each, near: meanings.findIndex((meant) => meant(each, text, parts)) }))
    .filter(({ near }) => near >= 0)
    .toSorted(byNearness)
    .map(({ each: { code, reports } }) => ({ code, reports }));
};
