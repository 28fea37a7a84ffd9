import { toSimplified } from './traditional.ts';

const gaps = /[\s\p{P}\p{S}]+/gu;

/** Text as the search compares it: full width made half, lower case, without spaces and marks. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(gaps, '');

/** What somebody typed, as the search compares it. */
export const wantedOf = (typed: string): string => searchable(toSimplified(typed));

/** Every pair of neighbouring characters, once: the index of a language that prints no spaces. */
export const bigramsOf = (text: string): string[] => {
  const letters = [...searchable(text)];
  return [...new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))];
};
