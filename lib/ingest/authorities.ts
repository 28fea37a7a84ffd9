/** An authority as the readers know it. */
export interface KnownAuthority {
  code: string;
  /** 1 province, 2 city, 3 district or county, 4 department, 5 township. */
  level: number;
  parent: string | null;
  fullName: string;
  /** Every name it goes by, the full one first. */
  names: readonly string[];
}

/** Who can be found by name: the readers' only view of the list of authorities. */
export interface AuthorityLookup {
  byCode(code: string): KnownAuthority | undefined;
  /** Authorities whose names a text holds, the longest name first; several where one name belongs to several. */
  inText(text: string): { authority: KnownAuthority; name: string }[];
  /** Authorities with a name that differs by one character from one in the text. */
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

const knownAuthority = (row: AuthorityRow): KnownAuthority => ({
  code: row.code,
  level: Number(row.level),
  parent: row.parent || null,
  fullName: row.full_name_zh,
  names: namesOf(row),
});

const differByOne = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
};

const shortestNear = 6;

/** Makes the lookup from the rows of the two lists. */
export const authorityLookup = (rows: readonly AuthorityRow[]): AuthorityLookup => {
  const all = rows.map(knownAuthority).filter((authority) => authority.level > 0);
  const byCode = new Map(all.map((authority) => [authority.code, authority]));
  const byName = new Map<string, KnownAuthority[]>();
  for (const authority of all)
    for (const name of authority.names) byName.set(name, [...(byName.get(name) ?? []), authority]);
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  return {
    byCode: (code) => byCode.get(code),
    inText: (text) =>
      names
        .filter((name) => text.includes(name))
        .flatMap((name) => (byName.get(name) ?? []).map((authority) => ({ authority, name }))),
    nearly: (text) => {
      const near = all.flatMap((authority) => {
        const name = authority.fullName;
        const printed = text.slice(-name.length);
        return name.length >= shortestNear && differByOne(printed, name) ? [{ authority, name, printed }] : [];
      });
      const longest = Math.max(0, ...near.map(({ name }) => name.length));
      return near.filter(({ name }) => name.length === longest);
    },
  };
};
