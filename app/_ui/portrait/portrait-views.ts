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

/** A line needs two numbers to say more than the key figures do; parts of a whole one year that is not of a few cases. */
export const worthDrawing = (model: ChartModel): boolean => {
  const parts = model.kind === 'stack';
  const counts = model.series.map(
    (series) => series.points.filter(({ value, small }) => value !== null && !(parts && small)).length,
  );
  return Math.max(0, ...counts) >= (parts ? 1 : 2);
};

/** What the chart of requests draws for the year before: no question of its own. */
export const yearBefore = (models: readonly ChartModel[], year: number) =>
  models
    .find(({ spec }) => spec.measure === 'requests-received')
    ?.series[0]?.points.find((point) => point.year === year - 1);
