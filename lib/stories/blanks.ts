import { measureByCode } from '../form/measures.ts';
import { formatNumber, formatPercent, formatPoints } from '../format.ts';
import type { Lang } from '../view/spec.ts';
import type { Blanks, Candidate } from './types.ts';

/** A value to be filled into the words of either language. */
export type Blank = string | number | ((lang: Lang) => string | number);

/** The blanks of a story, in the language that asks. */
export const blanksOf =
  (blanks: Readonly<Record<string, Blank>>): Candidate['blanks'] =>
  (lang): Blanks =>
    Object.fromEntries(
      Object.entries(blanks).map(([key, value]) => [key, typeof value === 'function' ? value(lang) : value]),
    );

/** A share for a blank of a sentence. */
export const percent = (share: number) => (lang: Lang) => formatPercent(share, lang);

/** A count for a blank of a sentence. */
export const number = (value: number) => (lang: Lang) => formatNumber(value, lang);

/** A difference of shares without its sign: the words say whether it rose or fell. */
export const points = (difference: number) => (lang: Lang) => formatPoints(Math.abs(difference), lang).replace('+', '');

export const nameOf = (measure: string) => (lang: Lang) => {
  const name = measureByCode(measure)?.name[lang] ?? measure;
  return lang === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** What a measure is divided by, for a blank of a sentence. */
export const perOf = (measure: string) => (lang: Lang) => measureByCode(measure)?.per?.[lang] ?? '';
