/** The rows of the form that builds a query: field, comparison and value of each have keys of their own. */
export const conditionRows = [1, 2, 3, 4, 5].map((n) => ({ field: `f${n}`, by: `o${n}`, value: `v${n}` }));

/** Every key of that form: the page turns them into `q` and shows the query under its own address. */
export const conditionKeys: readonly string[] = conditionRows.flatMap(({ field, by, value }) => [field, by, value]);

/** The text of a query from the form's keys; null where the form was not sent. Rows without a field or value say nothing. */
export const queryOfForm = (textOf: (key: string) => string | null): string | null => {
  if (!conditionRows.some(({ field }) => textOf(field) !== null)) return null;
  return conditionRows
    .flatMap(({ field, by, value }) => {
      const [name, number] = [textOf(field), textOf(value)];
      return name && number ? [`${name}${textOf(by) ?? '>='}${number}`] : [];
    })
    .join(' and ');
};
