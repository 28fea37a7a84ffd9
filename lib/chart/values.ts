import type { Measure } from '../form/measure-types.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Lang, ViewUnit } from '../view/spec.ts';
import type { Point } from './model.types.ts';

/** How many decimals a measure has, the same everywhere; undefined keeps what was printed. */
const digitsOf = (measure: Measure): number | undefined => {
  if (measure.scale) return 1;
  if (measure.kind === 'mean') return 2;
  return measure.unit === '10000 CNY' ? undefined : 0;
};

/** Whether the numbers of the view are percentages. */
export const isShare = (measure: Measure, unit: ViewUnit): boolean =>
  unit === 'share' || (unit === 'rate' && measure.unit === 'share');

/** A value of the view as text, with its percent sign and without its unit. */
export const valueText = (value: number, measure: Measure, unit: ViewUnit, lang: Lang): string => {
  if (isShare(measure, unit)) return formatPercent(value, lang);
  if (unit === 'index') return formatNumber(value, lang, 1);
  return formatNumber(value, lang, unit === 'n' && measure.kind === 'rate' ? 0 : digitsOf(measure));
};

/** Every cell that a point was made of, those of the measure across with it. */
export const cellsOfPoint = (point: Pick<Point, 'cells' | 'other'>): string[] => [
  ...new Set([...point.cells, ...(point.other?.cells ?? [])]),
];

/** A numerator or denominator as text. */
export const countText = (value: number, lang: Lang): string => formatNumber(value, lang);

/** What a value is made of, 1,902/3,521; null where it is no ratio. */
export const ratioText = ({ numerator, denominator }: Pick<Point, 'numerator' | 'denominator'>, lang: Lang) =>
  numerator === null || denominator === null ? null : `${countText(numerator, lang)}/${countText(denominator, lang)}`;
