import { checkByCode } from '../form/checks.ts';
import type { Finding } from '../form/finding.ts';
import type { Words } from '../form/types.ts';
import type { Severity } from '../result.ts';
import { say } from '../text/say.ts';

/** Values for a sentence: a number or text for both languages, or words of their own for each. */
export type Said = Record<string, string | number | Words>;

const inLanguage = (values: Said, lang: 'zh' | 'en') =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value]),
  );

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
