import { type SQL, sql } from 'drizzle-orm';

/** What a reader sorts a list by: one of its columns, downwards or upwards. */
export interface Order<Column extends string> {
  by: Column;
  down: boolean;
}

/** The order of a statement: the asked column first, what is absent at its end, then the list's own order. */
export const orderSql = <Column extends string>(
  columns: Readonly<Record<Column, string>>,
  order: Order<Column> | null,
  own: string,
): SQL => sql.raw(`${order ? `${columns[order.by]} ${order.down ? 'desc' : 'asc'} nulls last, ` : ''}${own}`);
