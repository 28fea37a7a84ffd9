import { flowPlan } from '../chart/flows.ts';
import { valueText } from '../chart/values.ts';
import { cellByCode } from '../form/cells.ts';
import { type Evaluation, evaluate } from '../form/evaluate.ts';
import { type Figures, states } from '../form/figure.ts';
import type { BreakdownKey, Measure, Part } from '../form/measure-types.ts';
import { breakdowns } from '../form/parts.ts';
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
  /** What a view draws of the measure, where it is no single number. */
  parts: readonly Part[];
}

/** The parts that a view draws of a measure: of its flow, of a breakdown, or its own; none where it is one number. */
export const partsChecked = (measure: Measure, breakdown: BreakdownKey | null, flow: boolean): readonly Part[] => {
  if (flow) return flowPlan(measure).columns.flatMap(({ parts }) => parts);
  return breakdown ? breakdowns[breakdown].parts : (measure.parts ?? []);
};

/** A measure of one report, with everything that it came from. */
export const checkedNumber = (
  measure: Measure,
  report: CheckedReport,
  more: Pick<CheckedNumber, 'reportUrl' | 'citation' | 'parts'>,
): CheckedNumber => ({ measure, report, evaluation: evaluate(measure, report), ...more });

const denominatorCells = ({ measure, evaluation }: CheckedNumber): ReadonlySet<string> => {
  const named = new Set((measure.denominator ?? []).flatMap((term) => cellsOfTerm(term.replace(/^-/, ''))));
  return new Set(evaluation.cells.filter((code) => named.has(code)));
};

const checkedCell = ({ report }: CheckedNumber, code: string) => ({
  code,
  name: cellByCode(code)?.name ?? { zh: code, en: code },
  value: report.figures[code]?.value ?? null,
  raw: report.figures[code]?.raw ?? '',
  state: report.figures[code]?.state ?? ('not-printed' as const),
});

export type CheckedCell = ReturnType<typeof checkedCell>;

/** The cells above and below the line, each with what was printed. */
export const cellsOfNumber = (number: CheckedNumber) => {
  const below = denominatorCells(number);
  const all = number.evaluation.cells.map((code) => checkedCell(number, code));
  return {
    numerator: all.filter(({ code }) => !below.has(code)),
    denominator: all.filter(({ code }) => below.has(code)),
  };
};

/** Cells under what they add up to. */
export interface CellGroup {
  head: string;
  cells: readonly CheckedCell[];
}

const partGroup = (number: CheckedNumber, part: Part, lang: Lang): CellGroup => {
  const { numerator, state } = evaluate(number.measure, number.report, part);
  const above = evaluate({ ...number.measure, denominator: [] }, number.report, part).cells;
  return {
    head: say(words.part, lang, { part: part.name[lang], value: figureText(numerator, state, lang) }),
    cells: above.map((code) => checkedCell(number, code)),
  };
};

const ratioGroups = (number: CheckedNumber, lang: Lang): CellGroup[] => {
  const { measure, evaluation } = number;
  const { numerator, denominator } = cellsOfNumber(number);
  const total = (value: number | null) => figureText(value, evaluation.state, lang);
  const above = { head: say(words.numerator, lang, { value: total(evaluation.numerator) }), cells: numerator };
  if (!measure.denominator) return [above];
  const said = { per: measure.per?.[lang] ?? '', value: total(evaluation.denominator) };
  return [above, { head: say(words.denominator, lang, said), cells: denominator }];
};

/** All cells of a number under what they add up to: above and below the line, or part by part. */
export const cellGroups = (number: CheckedNumber, lang: Lang): CellGroup[] =>
  number.parts.length > 0 ? number.parts.map((part) => partGroup(number, part, lang)) : ratioGroups(number, lang);

/** The value as it is shown everywhere, or the word for its absence; of parts that make a whole, the whole. */
export const numberText = ({ measure, evaluation }: CheckedNumber, lang: Lang): string => {
  const { value, numerator, state } = evaluation;
  if (measure.kind === 'composition') return figureText(numerator, state, lang);
  return value === null ? say(states[state].name, lang) : valueText(value, measure, unitsOf(measure)[0] ?? 'n', lang);
};

const cellLine = ({ code, name, value, state }: CheckedCell, lang: Lang): string =>
  say(words.cell, lang, { code, name: name[lang], value: figureText(value, state, lang) });

const doubtsOf = (report: CheckedReport, groups: readonly CellGroup[]): string[] => {
  const used = new Set(groups.flatMap(({ cells }) => cells.map(({ code }) => code)));
  return [...new Set(report.doubts.filter(({ cell }) => used.has(cell)).map(({ check }) => check))];
};

const documentLines = ({ document, revisions }: CheckedReport, lang: Lang): string[] => [
  say(words.document, lang, { document: document.sourceUrl ?? document.title ?? say(words.unknown, lang) }),
  ...(document.sha256 ? [say(words.hash, lang, { hash: document.sha256 })] : []),
  ...revisions.map(({ release, publishedAt }) =>
    say(words.revision, lang, { release, date: formatDate(publishedAt, lang) }),
  ),
];

/** The block to copy: value, what it is made of with its cells, document, revisions and citation. */
export const checkText = (number: CheckedNumber, lang: Lang): string => {
  const { measure, report, reportUrl, citation } = number;
  const groups = cellGroups(number, lang);
  const checks = doubtsOf(report, groups);
  const said = { measure: measure.name[lang], authority: report.authority.fullName[lang], year: report.year };
  return [
    say(words.value, lang, { ...said, value: numberText(number, lang) }),
    ...groups.flatMap(({ head, cells }) => [head, ...cells.map((cell) => cellLine(cell, lang))]),
    ...(checks.length ? [say(words.doubt, lang, { checks: checks.join(' ') })] : []),
    ...documentLines(report, lang),
    say(words.report, lang, { url: reportUrl }),
    say(words.cite, lang, { citation }),
  ].join('\n');
};
