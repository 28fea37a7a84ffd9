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
    ...(layout?.places.get(layout.key(authority.code)) ?? grid(authority, at)),
  }));
};
