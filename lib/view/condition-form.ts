import { measureByCode } from '../form/measures.ts';
import { comparisonSigns, facts, mostConditions } from './conditions.ts';

/** The rows of the form that builds a query: field, comparison and value of each have keys of their own. */
export const conditionRows = Array.from({ length: mostConditions }, (_, at) => at + 1).map((n) => ({
  field: `f${n}`,
  by: `o${n}`,
  value: `v${n}`,
}));

/** Every key of that form: the page turns them into `q` and shows the query under its own address. */
export const conditionKeys: readonly string[] = conditionRows.flatMap(({ field, by, value }) => [field, by, value]);

// The form offers these to choose from: what else stands under their keys was not chosen in it.
const isOffered = (field: string): boolean =>
  facts.some((fact) => fact === field) || measureByCode(field) !== undefined;

const signOf = (text: string | null): string => comparisonSigns.find((sign) => sign === text) ?? '>=';

/**
 * The text of a query from the form's keys; null where the form was not sent. A row without a field says nothing; one
 * without a value becomes a condition that lacks it, which the page then points at.
 */
export const queryOfForm = (textOf: (key: string) => string | null): string | null => {
  if (!conditionRows.some(({ field }) => textOf(field) !== null)) return null;
  return conditionRows
    .flatMap(({ field, by, value }) => {
      const [name, number] = [textOf(field), textOf(value)];
      return name && isOffered(name) ? [`${name}${signOf(textOf(by))}${number ?? ''}`] : [];
    })
    .join(' and ');
};
