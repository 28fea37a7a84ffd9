/** An authority as the readers know it. */
export interface KnownAuthority {
  code: string;
  /** 1 province, 2 city, 3 district or county, 4 department, 5 township. */
  level: number;
  parent: string | null;
  fullName: string;
  /** Every name it goes by, the full one first. */
  names: readonly string[];
  /** The first and last year it was there; null where it always was and still is. */
  from: number | null;
  to: number | null;
}

/** Who can be found by name: the readers' only view of the list of authorities. */
export interface AuthorityLookup {
  byCode(code: string): KnownAuthority | undefined;
  /** Authorities whose names a text ends in, the longest name first; several where one name belongs to several. */
  endingIn(text: string): { authority: KnownAuthority; name: string }[];
  /** Authorities whose full name differs by one character from the end of the text, the likeliest first. */
  nearly(text: string): { authority: KnownAuthority; name: string; printed: string }[];
}

/** A line of data/authorities.csv or data/departments.csv. */
export interface AuthorityRow {
  code: string;
  level: string | number;
  parent: string;
  name_zh: string;
  full_name_zh: string;
  aliases?: string;
  valid_from?: string | number | null;
  valid_to?: string | number | null;
}

const government = /人民政府$/;

// 北京市朝阳区人民政府 signs as 北京市朝阳区, 朝阳区人民政府 and 北京市朝阳区政府 too; bare 朝阳区 proves nothing.
const namesOf = (row: AuthorityRow): string[] => {
  const level = Number(row.level);
  const aliases = (row.aliases ?? '').split('|').filter(Boolean);
  if (level >= 4) return [row.full_name_zh, ...aliases];
  const place = row.full_name_zh.replace(government, '');
  const own = [`${row.name_zh}人民政府`, `${place}政府`, `${row.name_zh}政府`, place, row.name_zh];
  return [...new Set([row.full_name_zh, ...aliases, ...own])];
};

const yearOf = (text: string | number | null | undefined): number | null => (text ? Number(text) : null);

const knownAuthority = (row: AuthorityRow): KnownAuthority => ({
  code: row.code,
  level: Number(row.level),
  parent: row.parent || null,
  fullName: row.full_name_zh,
  names: namesOf(row),
  from: yearOf(row.valid_from),
  to: yearOf(row.valid_to),
});

/**
 * How far apart two names are that differ in one character; null for any others. Unicode orders characters
 * by radical, so that misprints of like shape (沐 for 沭) lie close together.
 */
const shapeDistance = (a: string, b: string): number | null => {
  if (a.length !== b.length) return null;
  const different = [...a].flatMap((character, at) => (character === b[at] ? [] : [at]));
  const [at] = different;
  return different.length === 1 && at !== undefined ? Math.abs(a.charCodeAt(at) - b.charCodeAt(at)) : null;
};

const shortestNear = 6;

/** Makes the lookup from the rows of the two lists. */
export const authorityLookup = (rows: readonly AuthorityRow[]): AuthorityLookup => {
  const all = rows.map(knownAuthority).filter((authority) => authority.level > 0);
  const byCode = new Map(all.map((authority) => [authority.code, authority]));
  const byName = new Map<string, KnownAuthority[]>();
  for (const authority of all)
    for (const name of authority.names) byName.set(name, [...(byName.get(name) ?? []), authority]);
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.length));
  return {
    byCode: (code) => byCode.get(code),
    endingIn: (text) => {
      const found: { authority: KnownAuthority; name: string }[] = [];
      for (let at = Math.max(0, text.length - longest); at < text.length; at++) {
        const name = text.slice(at);
        for (const authority of byName.get(name) ?? []) found.push({ authority, name });
      }
      return found;
    },
    nearly: (text) =>
      all
        .flatMap((authority) => {
          const name = authority.fullName;
          const printed = text.slice(-name.length);
          const distance = name.length >= shortestNear ? shapeDistance(printed, name) : null;
          return distance === null ? [] : [{ authority, name, printed, distance }];
        })
        .sort((a, b) => b.name.length - a.name.length || a.distance - b.distance),
  };
};
