import type { Words } from '../../../lib/form/types.ts';
import type { Order } from '../../../lib/queries/order.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SortHead } from './SortHead.tsx';
import { writeSorting } from './sorting.ts';

/** A column of a list: its head, whether it holds numbers, and by what it sorts the list; without `by` it does not. */
export interface ListColumn {
  words: Words;
  numeric?: boolean;
  by?: string | null;
  colSpan?: number;
  rowSpan?: number;
}

interface HeadsProps {
  lang: Lang;
  columns: readonly ListColumn[];
  order: Order<string> | null;
  /** The address of the list in another order. */
  to: (order: string | undefined) => string;
}

/** The heads of a list; those with an order sort it by a link. */
export const SortHeads = ({ lang, columns, order, to }: HeadsProps) =>
  columns.map(({ words, numeric = false, by = null, ...spans }) =>
    by === null ? (
      <th key={words.en} scope="col" className={numeric ? 'value' : undefined}>
        {words[lang]}
      </th>
    ) : (
      <SortHead
        key={words.en}
        name={words[lang]}
        numeric={numeric}
        order={order?.by === by ? (order.down ? 'descending' : 'ascending') : null}
        {...spans}
        to={(down) => to(writeSorting({ by, down }))}
      />
    ),
  );
