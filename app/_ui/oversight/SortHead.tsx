interface SortHeadProps {
  name: string;
  numeric: boolean;
  /** How the table stands sorted by this column; null where it is sorted by another. */
  order: 'ascending' | 'descending' | null;
  /** The address of the same table sorted by this column. */
  to: (down: boolean) => string;
}

/** The head of a column that sorts its table by a link: numbers downwards first, names upwards. */
export const SortHead = ({ name, numeric, order, to }: SortHeadProps) => (
  <th scope="col" className={numeric ? 'value' : undefined} aria-sort={order ?? undefined}>
    <a href={to(order === null ? numeric : order === 'ascending')} rel="nofollow">
      {name}
      {order && <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>}
    </a>
  </th>
);
