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

/** The figures of a chart as a real table; every number leads to its cell in the report. */
export const DataTable = ({ model, id, open }: { model: ChartModel; id: string; open: boolean }) => {
  const { columns, rows, caption } = model.table;
  const head = columns.findIndex((column) => !column.numeric);
  return (
    <details className="chart-table" open={open || undefined}>
      <summary>{say(figureWords.table, model.lang, { rows: rows.length })}</summary>
      <Sortable label={say(figureWords.sort, model.lang)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
          <table className="table">
            <caption id={`${id}-caption`}>{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col" className={column.numeric ? 'value' : undefined}>
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostRows).map((row) => (
                <tr key={row.key}>
                  {row.cells.map((cell, at) => {
                    const column = columns[at];
                    const props = {
                      className: classOf(cell, column?.numeric ?? false),
                      'data-value': cell.value ?? '',
                    };
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
                </tr>
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
