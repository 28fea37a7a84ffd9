/** An order as the address asks for it: a column, `-` before it for downwards. */
export interface Sorting<Column extends string> {
  by: Column;
  down: boolean;
}

/** The order that the text of `s` names; null for the list's own. */
export const readSorting = <Column extends string>(
  text: string | null,
  columns: readonly Column[],
): Sorting<Column> | null => {
  const by = columns.find((key) => key === text?.replace(/^-/, ''));
  return by ? { by, down: text?.startsWith('-') ?? false } : null;
};

/** The text of an order, as an address carries it. */
export const writeSorting = <Column extends string>(order: Sorting<Column> | null): string | undefined =>
  order ? `${order.down ? '-' : ''}${order.by}` : undefined;
