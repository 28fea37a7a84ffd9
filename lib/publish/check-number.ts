import { valueText } from '../chart/values.ts';
import { cellByCode } from '../form/cells.ts';
import { type Evaluation, evaluate } from '../form/evaluate.ts';
import { type Figures, states } from '../form/figure.ts';
import type { Measure } from '../form/measure-types.ts';
import { cellsOfTerm } from '../form/terms.ts';
import { formatDate } from '../format.ts';
import { checkNumberWords as words } from '../text/check-number.ts';
import { say } from '../text/say.ts';
import { unitsOf } from '../view/choices.ts';
import type { Lang } from '../view/spec.ts';
import { figureText } from './figure-text.ts';

/** What is needed of a report: lib/queries gives more. */
export interface CheckedReport {
  authority: { code: string; fullName: { zh: string; en: string } };
  year: number;
  edition: '2019' | '2021';
  coverage: 'complete' | 'narrative';
  figures: Figures;
  doubts: readonly { check: string; cell: string; other: number }[];
  facts: Readonly<Record<string, number | null>>;
  document: { sourceUrl: string | null; sha256: string | null; title: string | null };
  revisions: readonly { release: number; publishedAt: string }[];
}

export interface CheckedNumber {
  measure: Measure;
  report: CheckedReport;
  evaluation: Evaluation;
  /** Addresses, whole. */
  reportUrl: string;
  citation: string;
}

/** A measure of one report, with everything that it came from. */
export const checkedNumber = (
  measure: Measure,
  report: CheckedReport,
  links: Pick<CheckedNumber, 'reportUrl' | 'citation'>,
): CheckedNumber => ({ measure, report, evaluation: evaluate(measure, report), ...links });

const denominatorCells = ({ measure, evaluation }: CheckedNumber): ReadonlySet<string> => {
  const named = new Set((measure.denominator ?? []).flatMap((term) => cellsOfTerm(term.replace(/^-/, ''))));
  return new Set(evaluation.cells.filter((code) => named.has(code)));
};

/** The cells above and below the line, each with what was printed. */
export const cellsOfNumber = (number: CheckedNumber) => {
  const below = denominatorCells(number);
  const all = number.evaluation.cells.map((code) => ({
    code,
    name: cellByCode(code)?.name ?? { zh: code, en: code },
    value: number.report.figures[code]?.value ?? null,
    raw: number.report.figures[code]?.raw ?? '',
    state: number.report.figures[code]?.state ?? ('not-printed' as const),
  }));
  return {
    numerator: all.filter(({ code }) => !below.has(code)),
    denominator: all.filter(({ code }) => below.has(code)),
  };
};

/** The value as it is shown everywhere, or the word for its absence. */
export const numberText = ({ measure, evaluation }: CheckedNumber, lang: Lang): string =>
  evaluation.value === null
    ? say(states[evaluation.state].name, lang)
    : valueText(evaluation.value, measure, unitsOf(measure)[0] ?? 'n', lang);

/** The block to copy: value, numerator and denominator with their cells, document, revisions and citation. */
export const checkText = (number: CheckedNumber, lang: Lang): string => {
  const { measure, report, evaluation, reportUrl, citation } = number;
  const { numerator, denominator } = cellsOfNumber(number);
  const lines = (cells: typeof numerator) =>
    cells.map(({ code, name, value, state }) =>
      say(words.cell, lang, { code, name: name[lang], value: figureText(value, state, lang) }),
    );
  const checks = [
    ...new Set(report.doubts.filter(({ cell }) => evaluation.cells.includes(cell)).map(({ check }) => check)),
  ];
  return [
    say(words.value, lang, {
      measure: measure.name[lang],
      authority: report.authority.fullName[lang],
      year: report.year,
      value: numberText(number, lang),
    }),
    say(words.numerator, lang, { value: figureText(evaluation.numerator, evaluation.state, lang) }),
    ...lines(numerator),
    ...(measure.denominator
      ? [
          say(words.denominator, lang, {
            per: measure.per?.[lang] ?? '',
            value: figureText(evaluation.denominator, evaluation.state, lang),
          }),
          ...lines(denominator),
        ]
      : []),
    ...(checks.length ? [say(words.doubt, lang, { checks: checks.join(' ') })] : []),
    say(words.document, lang, {
      document: report.document.sourceUrl ?? report.document.title ?? say(words.unknown, lang),
    }),
    ...(report.document.sha256 ? [say(words.hash, lang, { hash: report.document.sha256 })] : []),
    ...report.revisions.map(({ release, publishedAt }) =>
      say(words.revision, lang, { release, date: formatDate(publishedAt, lang) }),
    ),
    say(words.report, lang, { url: reportUrl }),
    say(words.cite, lang, { citation }),
  ].join('\n');
};
