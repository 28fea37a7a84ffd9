import type { ChartModel, TableCell } from '../../../lib/chart/model.types.ts';
import { element, text } from '../../../lib/chart/svg/element.ts';
import { figureWords } from '../../../lib/text/figure.ts';
import { say } from '../../../lib/text/say.ts';
import type { CheckAddress } from './check-address.ts';

interface Asked {
  id: string;
  mostRows: number;
  checks?: CheckAddress;
}

type Row = ChartModel['table']['rows'][number];

const classOf = (cell: TableCell, numeric: boolean): string | undefined =>
  [numeric && 'value', cell.state && cell.value === null && 'absent'].filter(Boolean).join(' ') || undefined;

const inCell = (cell: TableCell): string => {
  const words = text(cell.text);
  const mark = cell.mark && cell.value !== null ? element('abbr', { class: 'mark', title: cell.mark }, '*') : '';
  return (cell.href ? element('a', { href: cell.href }, words) : words) + mark;
};

/** Numbers that lead to a report lead to their check too; a sum has no document of its own. */
const checkCell = ({ key, cells }: Row, lang: ChartModel['lang'], checks: CheckAddress): string => {
  const [authority = '', year] = key.split('/');
  const address = checks(authority, Number(year));
  const link = element('a', { href: address, rel: 'nofollow' }, text(say(figureWords.check, lang)));
  return element('td', {}, cells.some(({ href }) => href) ? link : '');
};

const line = ({ table, lang }: ChartModel, row: Row, checks?: CheckAddress): string => {
  const head = table.columns.findIndex((column) => !column.numeric);
  const cells = row.cells.map((cell, at) =>
    element(
      at === head ? 'th' : 'td',
      {
        scope: at === head ? 'row' : null,
        class: classOf(cell, table.columns[at]?.numeric ?? false),
        // As text: an attribute's numbers are rounded for drawing.
        'data-value': `${cell.value ?? ''}`,
      },
      inCell(cell),
    ),
  );
  return element('tr', {}, ...cells, checks ? checkCell(row, lang, checks) : '');
};

const heads = ({ table, lang }: ChartModel, checks?: CheckAddress): string[] => [
  ...table.columns.map(({ label, numeric }) =>
    element('th', { scope: 'col', class: numeric ? 'value' : null }, text(label)),
  ),
  ...(checks ? [element('th', { scope: 'col' }, text(say(figureWords.checkThis, lang)))] : []),
];

/** The figures of a chart as a table in a region that scrolls by keyboard too; every number leads to its cell. */
export const tableMarkup = (model: ChartModel, { id, mostRows, checks }: Asked): string => {
  const { caption, rows } = model.table;
  const table = element(
    'table',
    { class: 'table' },
    element('caption', { id: `${id}-caption` }, text(caption)),
    element('thead', {}, element('tr', {}, ...heads(model, checks))),
    element('tbody', {}, ...rows.slice(0, mostRows).map((row) => line(model, row, checks))),
  );
  return element('section', { class: 'scroll', 'aria-labelledby': `${id}-caption`, tabindex: '0' }, table);
};
