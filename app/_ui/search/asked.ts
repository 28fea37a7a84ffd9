import { one, type Query } from '../frame/request.ts';

/** What the search page was asked; what cannot be read is left out. */
export interface TextAsked {
  text: string;
  authority: string | undefined;
  year: number | undefined;
  section: number | undefined;
  page: number;
}

export const hitsPerPage = 20;
const mostPages = 20;

const numberIn = (query: Query, key: string, from: number, to: number): number | undefined => {
  const value = Number(one(query, key) ?? Number.NaN);
  return Number.isInteger(value) && value >= from && value <= to ? value : undefined;
};

/** What the address asks of the texts: at most 60 characters of it are looked for. */
export const askedOf = (query: Query): TextAsked => ({
  text: (one(query, 'q') ?? '').slice(0, 60),
  authority: one(query, 'authority') ?? undefined,
  year: numberIn(query, 'year', 2000, 2099),
  section: numberIn(query, 'section', 1, 6),
  page: numberIn(query, 'page', 1, mostPages) ?? 1,
});
