import type { ChartModel, TableCell } from '../../../lib/chart/model.types.ts';
import { figureWords } from '../../../lib/text/figure.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { Sortable } from './Sortable.tsx';

/** A page stays a page: the file has the rest. */
const mostRows = 400;

const Cell = ({ cell }: { cell: TableCell }) => (
  <>
    {cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}
    {cell.mark && cell.value !== null && (
      <abbr className="mark" title={cell.mark}>
        *
      </abbr>
    )}
  </>
);

const classOf = (cell: TableCell, numeric: boolean): string | undefined =>
  [numeric && 'value', cell.state && cell.value === null && 'absent'].filter(Boolean).join(' ') || undefined;

/** Where the number of a report is taken apart: value, cells, document, versions. */
export type CheckAddress = (authority: string, year: number) => string;

type Row = ChartModel['table']['rows'][number];

/** Numbers that lead to a report lead to their check too; a sum has no document of its own. */
const CheckCell = ({ row, lang, checks }: { row: Row; lang: ChartModel['lang']; checks: CheckAddress }) => {
  const [authority = '', year] = row.key.split('/');
  return (
    <td>
      {row.cells.some(({ href }) => href) && (
        <a href={checks(authority, Number(year))} rel="nofollow">
          {say(figureWords.check, lang)}
        </a>
      )}
    </td>
  );
};

const Head = ({ model, checks }: { model: ChartModel; checks?: CheckAddress }) => (
  <thead>
    <tr>
      {model.table.columns.map((column) => (
        <th key={column.key} scope="col" className={column.numeric ? 'value' : undefined}>
          {column.label}
        </th>
      ))}
      {checks && <th scope="col">{say(figureWords.checkThis, model.lang)}</th>}
    </tr>
  </thead>
);

const Line = ({ model, row, checks }: { model: ChartModel; row: Row; checks?: CheckAddress }) => {
  const { columns } = model.table;
  const head = columns.findIndex((column) => !column.numeric);
  return (
    <tr>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        const props = { className: classOf(cell, column?.numeric ?? false), 'data-value': cell.value ?? '' };
        return at === head ? (
          <th key={column?.key} scope="row" {...props}>
            <Cell cell={cell} />
          </th>
        ) : (
          <td key={column?.key} {...props}>
            <Cell cell={cell} />
          </td>
        );
      })}
      {checks && <CheckCell row={row} lang={model.lang} checks={checks} />}
    </tr>
  );
};

interface DataTableProps {
  model: ChartModel;
  id: string;
  open: boolean;
  checks?: CheckAddress;
}

/** The figures of a chart as a real table; every number leads to its cell in the report. */
export const DataTable = ({ model, id, open, checks }: DataTableProps) => {
  const { rows, caption } = model.table;
  return (
    <details className="chart-table" open={open || undefined}>
      <summary>{say(figureWords.table, model.lang, { rows: rows.length })}</summary>
      <Sortable label={say(figureWords.sort, model.lang)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
          <table className="table">
            <caption id={`${id}-caption`}>{caption}</caption>
            <Head model={model} checks={checks} />
            <tbody>
              {rows.slice(0, mostRows).map((row) => (
                <Line key={row.key} model={model} row={row} checks={checks} />
              ))}
            </tbody>
          </table>
        </section>
      </Sortable>
      {rows.length > mostRows && (
        <p className="chart-rest">
          <a href={viewAddress(model.spec, model.lang, 'csv')}>
            {say(figureWords.rest, model.lang, { shown: mostRows, rows: rows.length })}
          </a>
        </p>
      )}
    </details>
  );
};
