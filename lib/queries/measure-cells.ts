import { cells } from '../form/cells.ts';
import type { Measure, Part, Sum } from '../form/measure-types.ts';
import { breakdowns } from '../form/parts.ts';
import type { ViewSpec } from '../view/spec.ts';

const totalOf = new Map<string, string[]>();
for (const cell of cells.filter((each) => each.column === 'total')) {
  const names = [cell.row, ...(cell.row.includes('.') ? [cell.row.slice(0, cell.row.indexOf('.'))] : [])];
  for (const name of names) totalOf.set(name, [...(totalOf.get(name) ?? []), cell.code]);
}
// `suits` is the one group whose rows do not carry its name.
totalOf.set('suits', ['suits.total', 'suit_direct.total', 'suit_after_review.total']);

const known = new Set(cells.map((cell) => cell.code));
const plain = (term: string) => term.replace(/^-/, '');

/** The cells behind a term of a sum: itself, the total column of a row, or all rows of a group and its stated total. */
const cellsOfTerm = (term: string): string[] => {
  const name = plain(term);
  if (name.startsWith('@')) return [];
  if (known.has(name)) return [name];
  const found = totalOf.get(name);
  if (!found) throw new Error(`the term ${term} names no cell, row or group`);
  return found;
};

const rowsOfTerm = (term: string): string[] => cellsOfTerm(term).map((code) => code.slice(0, code.lastIndexOf('.')));

const cellsOfPart = (part: Part, numerator: Sum): string[] =>
  part.sum.flatMap((term) =>
    term.startsWith('*.') ? numerator.flatMap(rowsOfTerm).map((row) => `${row}${term.slice(1)}`) : cellsOfTerm(term),
  );

/** Every wording of the numerator, whatever the edition. */
export const numeratorOf = (measure: Measure): Sum =>
  Array.isArray(measure.numerator) ? (measure.numerator as Sum) : Object.values(measure.numerator as object).flat();

/** The cells of the measure's own numerator: one of them filled means that a report has the measure. */
export const numeratorCells = (measure: Measure): string[] => [...new Set(numeratorOf(measure).flatMap(cellsOfTerm))];

/** Table 3 or 4 as a flow from top to bottom: all totals. */
const cellsOfFlow = (measure: Measure): string[] =>
  measure.topic === 'disputes'
    ? cells.filter((cell) => cell.table === 4).map((cell) => cell.code)
    : cells.filter((cell) => cell.column === 'total' && cell.table !== 4).map((cell) => cell.code);

/** All cells that a view of the measure needs, and no others: only these leave the database. */
export const cellsOfView = (measure: Measure, spec: Pick<ViewSpec, 'breakdown' | 'kind'>): string[] => {
  const numerator = numeratorOf(measure);
  const parts = [...(measure.parts ?? []), ...(spec.breakdown ? breakdowns[spec.breakdown].parts : [])];
  const all = [
    ...numerator.flatMap(cellsOfTerm),
    ...(measure.denominator ?? []).flatMap(cellsOfTerm),
    ...parts.flatMap((part) => cellsOfPart(part, numerator)),
    ...(spec.kind === 'flow' ? cellsOfFlow(measure) : []),
  ];
  return [...new Set(all)].filter((code) => known.has(code));
};
