interface SortHeadProps {
  name: string;
  numeric: boolean;
  /** How the table stands sorted by this column; null where it is sorted by another. */
  order: 'ascending' | 'descending' | null;
  /** The address of the same table sorted by this column. */
  to: (down: boolean) => string;
  /** Columns and rows of the head that it stands over. */
  colSpan?: number;
  rowSpan?: number;
}

/** The head of a column that sorts its table by a link: numbers downwards first, names upwards. */
export const SortHead = ({ name, numeric, order, to, colSpan, rowSpan }: SortHeadProps) => (
  <th
    scope={colSpan ? 'colgroup' : 'col'}
    colSpan={colSpan}
    rowSpan={rowSpan}
    className={numeric && !colSpan ? 'value' : undefined}
    aria-sort={order ?? undefined}
  >
    <a href={to(order === null ? numeric : order === 'ascending')} rel="nofollow">
      {name}
      {order && <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>}
    </a>
  </th>
);
