import { cellByCode } from './cells.ts';
import type { Measure, Sum } from './measure-types.ts';
import { breakdowns } from './parts.ts';
import { closedInThree, requestsBlock } from './requests.ts';
import type { EditionId } from './types.ts';

/** What a term of a measure's sum stands for on the form. */

const rowsOf = (group: string) => requestsBlock(closedInThree).rows.filter((row) => row.group === group);
const totalsOf = (group: string) => rowsOf(group).map((row) => `${row.key}.total`);

/** A group is added up from its rows; where they are absent, the total that is stated or printed in one row stands in. */
const groupSums: Readonly<Record<string, readonly (readonly string[])[]>> = {
  refused: [totalsOf('refused'), ['refused.total']],
  unavailable: [totalsOf('unavailable'), ['unavailable.total']],
  declined: [totalsOf('declined'), ['declined.total']],
  closed: [totalsOf('closed'), ['closed.all.total']],
  suits: [['suit_direct.total', 'suit_after_review.total'], ['suits.total']],
};

/** The term without its sign. */
export const bareTerm = (term: string): string => (term.startsWith('-') ? term.slice(1) : term);

const findWays = (term: string): readonly (readonly string[])[] => {
  const group = groupSums[term];
  if (group) return group;
  const code = cellByCode(term) ? term : `${term}.total`;
  if (!cellByCode(code)) throw new Error(`${term} is no row, cell or group of the form`);
  return [[code]];
};

const known = new Map<string, readonly (readonly string[])[]>();

/** The ways to add a term up from cells, best first: `suits` has two, a row or cell has one. Throws for no term of the form. */
export const waysToSum = (term: string): readonly (readonly string[])[] => {
  const ways = known.get(term) ?? findWays(term);
  known.set(term, ways);
  return ways;
};

/** Every cell a term may be read from; none for a fact of the report. */
export const cellsOfTerm = (term: string): string[] =>
  bareTerm(term).startsWith('@') ? [] : waysToSum(bareTerm(term)).flat();

/** The numerator that an edition has; undefined where it does not ask. */
export const sumOfMeasure = (measure: Measure, edition: EditionId): Sum | undefined =>
  Array.isArray(measure.numerator)
    ? (measure.numerator as Sum)
    : (measure.numerator as Partial<Record<EditionId, Sum>>)[edition];

const numerators = (measure: Measure): string[] => [
  ...new Set((['2019', '2021'] as const).flatMap((edition) => sumOfMeasure(measure, edition) ?? [])),
];

const partTerms = (measure: Measure): string[] =>
  [...(measure.parts ?? []), ...(measure.breakdowns ?? []).flatMap((key) => breakdowns[key].parts)].flatMap((part) =>
    part.sum.flatMap((term) =>
      term.startsWith('*') ? numerators(measure).map((row) => term.replace('*', row)) : [term],
    ),
  );

/** True where a measure reads more of a report than its cells: residents, checks, days from the deadline. */
export const asksFacts = (measure: Measure): boolean => factsOf(measure).length > 0;

/** The facts of a report, beside its cells, that a measure reads: '@population'. */
export const factsOf = (measure: Measure): string[] =>
  [...numerators(measure), ...(measure.denominator ?? [])].map(bareTerm).filter((term) => term.startsWith('@'));

/** Every cell that a measure, its parts and its breakdowns may need: what a query has to bring. */
export const cellsOfMeasure = (measure: Measure): string[] => [
  ...new Set([...numerators(measure), ...(measure.denominator ?? []), ...partTerms(measure)].flatMap(cellsOfTerm)),
];
