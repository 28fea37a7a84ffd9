import type { Words } from '../form/types.ts';
import { formatNumber } from '../format.ts';
import type { Lang } from '../view/spec.ts';

/** The blanks that count something: their numbers have thousands separated. A year, a release or a row is only named. */
const counts: ReadonlySet<string> = new Set([
  'n',
  'm',
  'of',
  'count',
  'others',
  'reporting',
  'drawn',
  'shown',
  'rows',
  'narrative',
  'complete',
]);

/** `{n|report|reports}`: the word for one, and the word for any other number. */
const plural = /\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g;

/**
 * The words in a language, `{name}` filled from values, counts as formatted numbers, `{n|one|many}` chosen by the number.
 * Throws where a value is missing: our own mistake.
 */
export const say = (words: Words, lang: Lang, values: Record<string, string | number> = {}): string =>
  words[lang]
    .replace(plural, (_, name: string, one: string, many: string) => (`${values[name]}` === '1' ? one : many))
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`"${words[lang]}" needs ${name}`);
      return typeof value === 'number' && counts.has(name) ? formatNumber(value, lang) : String(value);
    });
