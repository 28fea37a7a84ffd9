import { valueText } from '../../../lib/chart/values.ts';
import { type Evaluation, evaluate } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import type { Observation } from '../../../lib/queries/view-data.ts';
import { chartWords } from '../../../lib/text/chart.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { unitsOf } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** A value as every chart writes it. */
export const textOf = (value: number, measure: Measure, lang: Lang): string =>
  valueText(value, measure, unitsOf(measure)[0] ?? 'n', lang);

/** Population and dates stand in no table of the form, so their absence has a word of its own. */
const restsOnFact = ({ numerator, denominator }: Measure): boolean =>
  [Object.values(numerator), denominator ?? []].flat(2).some((term) => term.startsWith('@'));

/** The word for a value that is not there. */
export const absenceOf = ({ state, numerator }: Evaluation, measure: Measure, lang: Lang): string => {
  if (states[state].present) return say(chartWords.noCases, lang);
  const known = numerator !== null || measure.denominator === undefined;
  return state === 'not-collected' && known && restsOnFact(measure)
    ? say(compareWords.noFact, lang)
    : states[state].name[lang];
};

/** The report of an authority that a comparison shows: of the year asked, or its newest with all tables. */
export const chosenReport = (
  observations: readonly Observation[],
  code: string,
  year: number | null,
): Observation | null => {
  const own = observations.filter(({ authority }) => authority === code);
  if (year !== null) return own.find((each) => each.year === year) ?? null;
  return own.findLast(({ coverage }) => coverage === 'complete') ?? own.at(-1) ?? null;
};

/** The middle of the values that are there; null for fewer than three. */
export const median = (values: readonly (number | null)[]): number | null => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length < 3) return null;
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ];
  return (low + high) / 2;
};

export const evaluated = (measure: Measure, report: Observation | null): Evaluation | null =>
  report && evaluate(measure, report);
