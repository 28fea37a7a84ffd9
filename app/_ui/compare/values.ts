import { isShare, valueText } from '../../../lib/chart/values.ts';
import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { formatChange, formatPoints } from '../../../lib/format.ts';
import { chartWords, unitNames } from '../../../lib/text/chart.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { unitsOf } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const unitOf = (measure: Measure) => unitsOf(measure)[0] ?? 'n';

/** A value as every chart writes it. */
export const textOf = (value: number, measure: Measure, lang: Lang): string =>
  valueText(value, measure, unitOf(measure), lang);

/** The head of a column: the measure, and its unit where neither the name nor the numbers say it. */
export const headOf = ({ name, unit }: Measure, lang: Lang): string => {
  const unitName = unitNames[unit][lang];
  const told = !unit.startsWith('per ') && unit !== '10000 CNY';
  if (told || name[lang].includes(unitName)) return name[lang];
  // Kept on one line: the unit is one thing.
  return lang === 'zh' ? `${name.zh}（${unitName}）` : `${name.en} (${unitName.replaceAll(' ', '\u00a0')})`;
};

/** A difference with its sign: percentage points for shares, else with the decimals of the measure at most. */
export const differenceText = (difference: number, measure: Measure, lang: Lang): string =>
  isShare(measure, unitOf(measure))
    ? formatPoints(difference, lang)
    : formatChange(difference, lang, measure.scale || measure.kind === 'mean' || difference % 1 !== 0 ? 1 : 0);

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
