import type { ChartTable, TableCell } from '../../chart/model.types.ts';
import { element, text } from '../../chart/svg/element.ts';
import { embedWords } from '../../text/embed.ts';
import { say } from '../../text/say.ts';
import type { Lang } from '../../view/spec.ts';

/** Longer tables are left to the page: an embed stays small. */
const mostRows = 80;

const classOf = (cell: TableCell, numeric: boolean): string | null =>
  [numeric ? 'number' : '', cell.value === null && cell.text ? 'absent' : ''].filter(Boolean).join(' ') || null;

const cellHtml = (cell: TableCell, numeric: boolean, first: boolean): string =>
  element(first ? 'th' : 'td', { scope: first ? 'row' : null, class: classOf(cell, numeric) }, text(cell.text));

/** The table of a chart as HTML, with caption and scopes. */
export const tableHtml = ({ caption, columns, rows }: ChartTable, lang: Lang): string => {
  const head = columns.map(({ label, numeric }) =>
    element('th', { scope: 'col', class: numeric ? 'number' : null }, text(label)),
  );
  const lines = rows
    .slice(0, mostRows)
    .map(({ cells }) =>
      element('tr', {}, ...cells.map((cell, at) => cellHtml(cell, columns[at]?.numeric ?? false, at === 0))),
    );
  const more = rows.length > mostRows ? element('p', {}, text(say(embedWords.long, lang, { count: rows.length }))) : '';
  return (
    element(
      'table',
      {},
      element('caption', {}, text(caption)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...lines),
    ) + more
  );
};
