import type { Ground } from '../../../lib/form/grounds.ts';
import type { GroundUse } from '../../../lib/queries/grounds.ts';
import type { Wanted } from '../measure/draw.ts';

/** The composition in which a ground is one part, by its group. */
const mixOf: Readonly<Record<string, string>> = {
  refused: 'refusal-reasons',
  unavailable: 'rejection-reasons',
  declined: 'rejection-reasons',
  closed: 'outcome-mix',
};

/** The chart of a ground among its neighbours: of all districts together where these report, else by the rule of the chart. */
export const groundViews = (ground: Ground, { level, years }: GroundUse): readonly Wanted[] => {
  const mix = mixOf[ground.group];
  if (!mix || years.length === 0) return [];
  const together = level === 3 && years.every(({ reports, of }) => reports * 2 > of);
  return [[mix, together ? { authorities: ['000000'], years: { from: 'first', to: 'latest' } } : {}]];
};
