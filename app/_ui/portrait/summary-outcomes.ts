import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { formatPercent } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { say } from '../../../lib/text/say.ts';
import { summaryWords as words } from '../../../lib/text/summary.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { measured } from './observed.ts';
import { isSpan, spanText } from './span.ts';

const told = ['disclosure-rate', 'refusal-rate', 'unavailable-rate'] as const;

/** Of many requests the share, of few the number. */
const partText = (part: Evaluation, lang: Lang): string =>
  part.small
    ? say(words.cases, lang, { n: part.numerator ?? 0 })
    : spanText(part, lang, (share) => formatPercent(share, lang));

/** What the three groups leave; nothing where they leave nothing, or where a check failed and the rest is unknown. */
const restText = (parts: readonly Evaluation[], all: number, lang: Lang): string => {
  const rest = parts.reduce((left, { numerator }) => left - (numerator ?? 0), all);
  if (rest <= 0 || parts.some(isSpan)) return '';
  const small = parts.some((part) => part.small);
  return say(words.rest, lang, {
    rest: small ? say(words.cases, lang, { n: rest }) : formatPercent(rest / all, lang),
  });
};

/** How the requests concluded ended: all of them, so that the parts add up; only their number where a part is absent. */
export const outcomes = (report: Report, lang: Lang): string[] => {
  const concluded = measured(report, 'concluded');
  if (!concluded.value) return [];
  const parts = told.map((code) => measured(report, code));
  if (parts.some(({ value }) => value === null)) return [say(words.concluded, lang, { n: spanText(concluded, lang) })];
  const [disclosed, refused, unavailable] = parts.map((part) => partText(part, lang));
  return [
    say(words.outcomes, lang, {
      n: spanText(concluded, lang),
      disclosed: disclosed ?? '',
      refused: refused ?? '',
      unavailable: unavailable ?? '',
      rest: restText(parts, concluded.value, lang),
    }),
  ];
};
