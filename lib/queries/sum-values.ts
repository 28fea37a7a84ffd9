import type { Sum } from '../form/measure-types.ts';
import { bareTerm, waysToSum } from '../form/terms.ts';
import { cellValue, knownCells } from './observations.ts';

const wayText = (alias: string, way: readonly string[]) =>
  knownCells(way)
    .map((cell) => cellValue(alias, cell))
    .join(' + ');

const termText = (alias: string, term: string) => {
  const ways = waysToSum(bareTerm(term)).map((way) => wayText(alias, way));
  return `${term.startsWith('-') ? '-' : ''}coalesce(${ways.join(', ')})`;
};

/**
 * A measure's sum as SQL over the report `alias`, for queries that read thousands of reports: NULL as soon as one
 * figure is absent, by the same ways as `evaluate`. Terms come from the form, never from outside.
 */
export const sumText = (alias: string, sum: Sum): string => `(${sum.map((term) => termText(alias, term)).join(' + ')})`;
