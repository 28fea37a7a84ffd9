import { formatNumber } from '../../format.ts';
import { measureOfView } from '../../view/choices.ts';
import type { ChartModel, Point } from '../model.types.ts';

/** From here on a reader of a drawing does not ask for parts of a unit. */
const large = 1000;

/** A number as it stands beside its mark: an amount in whole units, 441,415; tooltip and table have it as printed, 441,414.9579. */
export const markText = (
  { spec, unit, lang }: ChartModel,
  { value, label }: Pick<Point, 'value' | 'label'>,
): string => {
  const isAmount = unit === 'n' && measureOfView(spec).unit === '10000 CNY';
  if (!isAmount || value === null || Math.abs(value) < large) return label;
  return `${label.startsWith('+') ? '+' : ''}${formatNumber(Math.round(value), lang)}`;
};
