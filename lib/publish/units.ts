import type { Measure } from '../form/measure-types.ts';
import type { ViewUnit } from '../view/spec.ts';

/** The unit of a view's values as a code that stays the same in every language. */
export const unitCode = (measure: Measure, unit: ViewUnit): string => {
  if (unit === 'index') return 'index (first year = 100)';
  if (unit === 'share') return 'share';
  if (unit === 'n') return measure.unit === 'composition' || measure.kind === 'rate' ? 'count' : measure.unit;
  return measure.unit;
};
