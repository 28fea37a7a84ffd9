import { fewestForPercent } from '../../../lib/form/change.ts';
import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import { partsOfGroup } from '../../../lib/form/parts.ts';
import { formatEachYear, formatNumber, formatPercent } from '../../../lib/format.ts';
import type { Report, ReportLine } from '../../../lib/queries/reports.ts';
import { say } from '../../../lib/text/say.ts';
import { summaryWords as words } from '../../../lib/text/summary.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { measured } from './observed.ts';
import { isSpan, spanText } from './span.ts';
import { outcomes } from './summary-outcomes.ts';

/** The requests received in the year before. */
type Before = Pick<Evaluation, 'value' | 'range'> | undefined;

export interface YearTold {
  report: Report;
  before: Before;
}

/** Against the year before; nothing where either number is absent or in doubt. */
const change = (own: Evaluation, before: Before, lang: Lang): string => {
  if (own.value === null || !before || before.value === null || isSpan(own) || isSpan(before)) return '';
  const difference = own.value - before.value;
  if (difference === 0) return say(words.same, lang);
  const relative = difference / before.value;
  const share = `${relative > 0 ? '+' : ''}${formatPercent(relative, lang)}`;
  return say(difference > 0 ? words.more : words.fewer, lang, {
    n: Math.abs(difference),
    share: before.value < fewestForPercent ? '' : say(words.share, lang, { share }),
  });
};

const received = ({ report, before }: YearTold, lang: Lang): string[] => {
  const came = measured(report, 'requests-received');
  if (came.value === null) return [];
  const plain = isSpan(came) ? words.received : { 0: words.receivedNone, 1: words.receivedOne }[came.value];
  return [
    say(plain ?? words.received, lang, {
      year: report.year,
      n: spanText(came, lang),
      change: change(came, before, lang),
    }),
  ];
};

/** The ground used most; nothing where two tie or where there are few refusals. */
const reason = (report: Report, lang: Lang): string[] => {
  const counts = partsOfGroup('refused')
    .map((part) => ({ part, n: report.figures[`${part.sum[0]}.total`]?.value ?? null }))
    .sort((a, b) => (b.n ?? -1) - (a.n ?? -1));
  const [first, second] = counts;
  const all = counts.reduce((sum, { n }) => sum + (n ?? 0), 0);
  if (!first || first.n === null || counts.some(({ n }) => n === null) || all < 30 || first.n === second?.n) return [];
  return [
    say(words.reason, lang, {
      reason: first.part.name[lang],
      n: first.n,
      share: formatPercent(first.n / all, lang),
    }),
  ];
};

/** How many of those decided were corrected; nothing where that is not known, in doubt or of few. */
const corrected = (report: Report, lang: Lang): string => {
  const rate = measured(report, 'correction-rate');
  if (rate.value === null || rate.numerator === null || rate.denominator === null || rate.small || isSpan(rate))
    return '';
  return say(words.corrected, lang, {
    n: rate.numerator,
    decided: formatNumber(rate.denominator, lang),
    share: formatPercent(rate.value, lang),
  });
};

const disputes = (report: Report, lang: Lang): string[] => {
  const [reviews, suits] = [measured(report, 'reviews'), measured(report, 'suits')];
  const told = { reviews: spanText(reviews, lang), suits: spanText(suits, lang) };
  if (reviews.value === null && suits.value === null) return [];
  if (reviews.value === null) return [say(words.suitsOnly, lang, { ...told, state: states[reviews.state].name[lang] })];
  if (suits.value === null) return [say(words.reviewsOnly, lang, { ...told, state: states[suits.state].name[lang] })];
  if (isSpan(reviews) || isSpan(suits))
    return [say(words.disputes, lang, { ...told, corrected: '' }), say(words.eitherWay, lang)];
  if (reviews.value + suits.value === 0) return [say(words.noDisputes, lang)];
  return [say(words.disputes, lang, { ...told, corrected: corrected(report, lang) })];
};

const tables = (n: number, complete: number, lang: Lang): string => {
  if (complete === 0) return say(words.noTables, lang);
  return complete === n ? say(words.allTables, lang) : say(words.someTables, lang, { complete });
};

const held = (reports: readonly ReportLine[], lang: Lang): string => {
  const complete = reports.filter(({ coverage }) => coverage === 'complete').length;
  return say(reports.length === 1 ? words.heldOne : words.heldMany, lang, {
    n: reports.length,
    tables: tables(reports.length, complete, lang),
    years: formatEachYear(
      reports.map(({ year }) => year),
      lang,
    ),
  });
};

const findings = (reports: readonly ReportLine[], lang: Lang): string[] => {
  const n = reports.reduce((sum, each) => sum + each.findings, 0);
  return n === 0 ? [] : [say(n === 1 ? words.oneFinding : words.findings, lang, { n })];
};

/** One report in plain sentences; each is said only where its figures are there and large enough. */
export const yearOf = (told: YearTold, lang: Lang): string[] => [
  ...received(told, lang),
  ...outcomes(told.report, lang),
  ...reason(told.report, lang),
  ...disputes(told.report, lang),
];

/** An authority in plain sentences: the news of its newest full report first, then what is held. */
export const summaryOf = (
  { reports, ...told }: YearTold & { reports: readonly ReportLine[] },
  lang: Lang,
): string[] => [...yearOf(told, lang), held(reports, lang), ...findings(reports, lang)];
