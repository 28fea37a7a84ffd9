import type { AuthorityName } from '../queries/view-data.ts';
import type { Lang } from '../view/spec.ts';
import type { Tile } from './model.types.ts';

/** Tile layouts: one square for each authority, roughly where it lies. No boundary is drawn anywhere. */

/** Rows of the layout; `··` is an empty place. Provinces by the first two digits of their code. */
const provinces = `
·· ·· ·· ·· ·· ·· ·· ·· 23
·· ·· ·· ·· ·· 15 ·· 21 22
65 ·· 62 64 14 13 11 12 ··
·· 63 ·· 61 41 ·· 37 ·· ··
54 ·· 51 50 42 34 32 31 ··
·· ·· 53 52 43 36 33 ·· ··
·· ·· ·· 45 44 35 ·· 71 ··
·· ·· ·· 46 82 81 ·· ·· ··`;

/** ISO 3166-2:CN; provinces by the first two digits of their code. In Chinese the short names are short enough. */
const isoCodes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '11 BJ 12 TJ 13 HE 14 SX 15 NM 21 LN 22 JL 23 HL 31 SH 32 JS 33 ZJ 34 AH 35 FJ 36 JX 37 SD 41 HA 42 HB 43 HN ' +
    '44 GD 45 GX 46 HI 50 CQ 51 SC 52 GZ 53 YN 54 XZ 61 SN 62 GS 63 QH 64 NX 65 XJ 71 TW 81 HK 82 MO'
  )
    .match(/\d\d [A-Z]{2}/g)
    ?.map((pair) => pair.split(' ')) ?? [],
);

const shortCode = ({ level, code }: AuthorityName, lang: Lang): Pick<Tile, 'code'> => {
  const iso = lang === 'en' && level === 1 ? isoCodes[code.slice(0, 2)] : undefined;
  return iso ? { code: iso } : {};
};

/** Beijing's districts by the last two digits of their code. */
const beijing = `
·· 19 16 18 ··
·· 14 ·· 13 17
09 08 02 01 05
11 07 06 15 12`;

type Place = { row: number; column: number };

const placesOf = (layout: string): Map<string, Place> =>
  new Map(
    layout
      .trim()
      .split('\n')
      .flatMap((line, row) => line.split(' ').map((key, column): [string, Place] => [key, { row, column }]))
      .filter(([key]) => key !== '··'),
  );

const layouts: readonly {
  fits: (authority: AuthorityName) => boolean;
  key: (code: string) => string;
  places: Map<string, Place>;
}[] = [
  { fits: ({ level }) => level === 1, key: (code) => code.slice(0, 2), places: placesOf(provinces) },
  { fits: ({ code }) => /^1101\d\d$/.test(code), key: (code) => code.slice(4, 6), places: placesOf(beijing) },
];

const inGrid = (authorities: readonly AuthorityName[]) => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(authorities.length * 1.6)));
  return (_: AuthorityName, at: number): Place => ({ row: Math.floor(at / columns), column: at % columns });
};

/** The tiles of these authorities: a known layout where all have a place in it, otherwise a grid in order of code. */
export const tilesOf = (authorities: readonly AuthorityName[], lang: Lang): Tile[] => {
  const ordered = [...authorities].sort((a, b) => (a.code < b.code ? -1 : 1));
  const layout = layouts.find(({ fits, key, places }) =>
    ordered.every((each) => fits(each) && places.has(key(each.code))),
  );
  const grid = inGrid(ordered);
  return ordered.map((authority, at) => ({
    authority: authority.code,
    name: authority.name[lang],
    ...shortCode(authority, lang),
    ...(layout?.places.get(layout.key(authority.code)) ?? grid(authority, at)),
  }));
};
