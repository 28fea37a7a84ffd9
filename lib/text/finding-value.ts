import { formatDate, formatNumber } from '../format.ts';
import type { Lang } from '../view/spec.ts';

/** Checks whose two values are years, editions or the printed text itself: written as they stand. */
const asPrinted: ReadonlySet<string> = new Set(['year', 'edition', 'copied', 'integer']);

/** One of the two values of a finding as the reader's language writes it, with no decimal lost. */
export const findingValue = (check: string, value: string, lang: Lang): string => {
  if (asPrinted.has(check)) return value;
  const number = value.match(/^-?\d{1,15}(?:\.(\d{1,9}))?$/);
  return number ? formatNumber(Number(value), lang, number[1]?.length ?? 0) : formatDate(value, lang);
};
