import type { Wanted } from '../measure/draw.ts';

/** Where the requests of one report went: received and carried in, outcomes, reasons. */
export const flowViews = (code: string, year: number): readonly Wanted[] => [
  ['outcome-mix', { authorities: [code], years: { from: year, to: year }, kind: 'flow' }],
];
