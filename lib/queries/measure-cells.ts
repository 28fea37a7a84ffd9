import { cells } from '../form/cells.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { cellsOfMeasure, cellsOfTerm, sumOfMeasure } from '../form/terms.ts';

/** The cells of the measure's own numerator: one of them filled means that a report has the measure. */
export const numeratorCells = (measure: Measure): string[] => [
  ...new Set((['2019', '2021'] as const).flatMap((id) => sumOfMeasure(measure, id) ?? []).flatMap(cellsOfTerm)),
];

/** Table 3 or 4 from top to bottom. */
const cellsOfFlow = (measure: Measure): string[] =>
  measure.topic === 'disputes'
    ? cells.filter((cell) => cell.table === 4).map((cell) => cell.code)
    : cells.filter((cell) => cell.column === 'total' && cell.table !== 4).map((cell) => cell.code);

/** All cells that a view of the measure needs, and no others: only these leave the database. */
export const cellsOfView = (measure: Measure, kind: ChartKind): string[] => [
  ...new Set([...cellsOfMeasure(measure), ...(kind === 'flow' ? cellsOfFlow(measure) : [])]),
];
