import type { ChartModel } from '../../../lib/chart/model.types.ts';
import type { Wanted } from '../measure/draw.ts';

const codes = [
  'requests-received',
  'outcome-mix',
  'refusal-reasons',
  'disclosure-rate',
  'correction-rate',
  'normative-documents',
] as const;

/** The charts of one authority, over all years that have reports. */
export const portraitViews = (authority: string): Wanted[] =>
  codes.map((code) => [code, { authorities: [authority], years: { from: 'first', to: 'latest' } }]);

/** A line needs two numbers to say more than the key figures do; parts of a whole need one. */
export const worthDrawing = (model: ChartModel): boolean => {
  const counts = model.series.map((series) => series.points.filter(({ value }) => value !== null).length);
  return Math.max(0, ...counts) >= (model.kind === 'stack' ? 1 : 2);
};
