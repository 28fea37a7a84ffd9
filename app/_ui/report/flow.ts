import type { Report } from '../../../lib/queries/reports.ts';
import type { Wanted } from '../measure/draw.ts';
import { measured } from '../portrait/observed.ts';

/** Where the requests of one report went: received and carried in, outcomes, reasons. */
export const flowViews = (code: string, year: number): readonly Wanted[] => [
  ['outcome-mix', { authorities: [code], years: { from: year, to: year }, kind: 'flow' }],
];

/** Without its main outcomes a flow draws what is left as if it were all. */
export const worthFlow = (report: Report): boolean =>
  report.coverage === 'complete' &&
  ['disclosure-rate', 'refusal-rate', 'unavailable-rate'].every((code) => measured(report, code).numerator !== null);
