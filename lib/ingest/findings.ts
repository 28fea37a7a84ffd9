import { checkByCode } from '../form/checks.ts';
import type { Finding } from '../form/finding.ts';
import type { Words } from '../form/types.ts';
import { formatDate, formatList, formatNumber } from '../format.ts';
import type { Severity } from '../result.ts';
import { placeText } from '../text/place.ts';
import { say } from '../text/say.ts';

/** Values for a sentence: a number is written as the language does, a text as it stands (so years), words each for its own. */
export type Said = Record<string, string | number | Words>;

const written = (value: Said[string], lang: 'zh' | 'en'): string => {
  if (typeof value === 'object') return value[lang];
  return typeof value === 'number' ? formatNumber(value, lang) : value;
};

const inLanguage = (values: Said, lang: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value, lang)]));

const rowsIn = (rows: readonly string[], lang: 'zh' | 'en') =>
  formatList(
    rows.map((row) => placeText(row, lang)),
    lang,
  );

/** The names of rows one after another. */
export const rowWords = (rows: readonly string[]): Words => ({ zh: rowsIn(rows, 'zh'), en: rowsIn(rows, 'en') });

/** A day as either language writes it. */
export const dayWords = (iso: string): Words => ({ zh: formatDate(iso, 'zh'), en: formatDate(iso, 'en') });

/** A sentence in both languages, each with its own words filled in. */
export const inBoth = (words: Words, values: Said): Words => ({
  zh: say(words, 'zh', inLanguage(values, 'zh')),
  en: say(words, 'en', inLanguage(values, 'en')),
});

const text = (value: string | number | Words | undefined): string | null =>
  value === undefined || typeof value === 'object' ? null : String(value);

/** A finding whose two values are the sentence's `left` and `right`; its severity is the register's unless told. */
export const finding = (
  check: string,
  at: string,
  words: Words,
  values: Said,
  more: { cells?: readonly string[]; candidates?: readonly string[]; severity?: Severity } = {},
): Finding => {
  const { severity = checkByCode(check)?.severity ?? 'warning', ...rest } = more;
  return {
    check,
    at,
    left: text(values.left),
    right: text(values.right),
    severity,
    text: inBoth(words, values),
    ...rest,
  };
};
