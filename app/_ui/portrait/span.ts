import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { formatNumber } from '../../../lib/format.ts';
import { say } from '../../../lib/text/say.ts';
import { summaryWords as words } from '../../../lib/text/summary.ts';
import type { Lang } from '../../../lib/view/spec.ts';

type Ranged = Pick<Evaluation, 'range'>;

/** True of a number whose failed check leaves two readings. */
export const isSpan = ({ range }: Ranged): boolean => range !== null && range[0] !== range[1];

/** A number as printed, or both readings of it where a check failed; empty where it is absent. */
export const spanText = (
  { value, range }: Pick<Evaluation, 'value'> & Ranged,
  lang: Lang,
  format: (value: number, lang: Lang) => string = (number) => formatNumber(number, lang),
): string => {
  if (value === null) return '';
  if (range === null || range[0] === range[1]) return format(value, lang);
  return say(words.span, lang, { low: format(range[0], lang), high: format(range[1], lang) });
};
