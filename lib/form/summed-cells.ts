/** Cells in which a government's report holds what those below it report: what can be set beside their sum. */
export const summedCells = {
  received: 'requests.new.total',
  concluded: 'concluded.total.total',
  carried: 'requests.carried_out.total',
  reviews: 'review.total',
  normative: 'normative.in_force',
  penalties: 'penalty.decisions',
} as const;

export type SummedCell = keyof typeof summedCells;

/** Whether a text names a sum that the form does not print. */
export const isSummedCell = (text: string): text is SummedCell => Object.hasOwn(summedCells, text);
