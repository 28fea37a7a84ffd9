import { partsOfGroup } from '../../../lib/form/parts.ts';
import { formatNumber, formatPercent, formatYears } from '../../../lib/format.ts';
import type { Report, ReportLine } from '../../../lib/queries/reports.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { measured } from './observed.ts';

const received = (report: Report, lang: Lang): string[] => {
  const [came, done] = [measured(report, 'requests-received').value, measured(report, 'concluded').value];
  if (came === null) return [];
  const n = formatNumber(came, lang);
  return [
    done === null
      ? say(words.summaryReceivedOnly, lang, { year: report.year, n })
      : say(words.summaryReceived, lang, { year: report.year, n, concluded: formatNumber(done, lang) }),
  ];
};

const rates = (report: Report, lang: Lang): string[] => {
  const [disclosed, refused] = [measured(report, 'disclosure-rate'), measured(report, 'refusal-rate')];
  if (disclosed.value === null || refused.value === null || disclosed.denominator === null || disclosed.small)
    return [];
  return [
    say(words.summaryRates, lang, {
      n: formatNumber(disclosed.denominator, lang),
      disclosed: formatPercent(disclosed.value, lang),
      refused: formatPercent(refused.value, lang),
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
    say(words.summaryReason, lang, {
      reason: first.part.name[lang],
      n: formatNumber(first.n, lang),
      share: formatPercent(first.n / all, lang),
    }),
  ];
};

const disputes = (report: Report, lang: Lang): string[] => {
  const [reviews, suits] = [measured(report, 'reviews').value, measured(report, 'suits').value];
  if (reviews === null || suits === null) return [];
  return [say(words.summaryDisputes, lang, { reviews: formatNumber(reviews, lang), suits: formatNumber(suits, lang) })];
};

/** The sentence on how many reports are held, and of how many of them the tables. */
const heldWords = (n: number, complete: number) => {
  if (n === 1) return complete === 1 ? words.summaryOneAll : words.summaryOneNone;
  if (complete === 0) return words.summaryManyNone;
  return complete === n ? words.summaryManyAll : words.summaryManySome;
};

/** An authority in plain sentences; each is said only where its figures are there and large enough. */
export const summaryOf = (name: string, reports: readonly ReportLine[], report: Report, lang: Lang): string[] => {
  const failed = reports.reduce((sum, { findings }) => sum + findings, 0);
  const complete = reports.filter(({ coverage }) => coverage === 'complete').length;
  return [
    say(heldWords(reports.length, complete), lang, {
      name,
      n: reports.length,
      complete,
      years: formatYears(
        reports.map(({ year }) => year),
        lang,
      ),
    }),
    ...received(report, lang),
    ...rates(report, lang),
    ...reason(report, lang),
    ...disputes(report, lang),
    ...(failed > 0 ? [say(words.summaryFindings, lang, { n: failed })] : []),
  ];
};
