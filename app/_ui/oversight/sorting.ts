import type { Order } from '../../../lib/queries/order.ts';

/** The order that an address names, a column with `-` before it for downwards; null for the list's own. */
export const readSorting = <Column extends string>(
  text: string | null,
  columns: readonly Column[],
): Order<Column> | null => {
  const by = columns.find((key) => key === text?.replace(/^-/, ''));
  return by ? { by, down: text?.startsWith('-') ?? false } : null;
};

/** The text of an order, as an address carries it. */
export const writeSorting = <Column extends string>(order: Order<Column> | null): string | undefined =>
  order ? `${order.down ? '-' : ''}${order.by}` : undefined;
