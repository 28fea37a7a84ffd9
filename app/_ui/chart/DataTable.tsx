import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { figureWords } from '../../../lib/text/figure.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { keepMarkup } from '../markup/kept-markup.ts';
import { Markup } from '../markup/Markup.tsx';
import type { CheckAddress } from './check-address.ts';
import { Sortable } from './Sortable.tsx';
import { tableMarkup } from './table-markup.ts';

/** A page stays a page: the file has the rest. */
const mostRows = 400;

interface DataTableProps {
  model: ChartModel;
  id: string;
  open: boolean;
  checks?: CheckAddress;
}

/** The figures of a chart as a real table; every number leads to its cell in the report. */
export const DataTable = ({ model, id, open, checks }: DataTableProps) => {
  const { rows } = model.table;
  return (
    <details className="chart-table" open={open || undefined}>
      <summary>
        {say(rows.length === 1 ? figureWords.tableOfOne : figureWords.table, model.lang, { rows: rows.length })}
      </summary>
      <Sortable label={say(figureWords.sort, model.lang)}>
        <Markup name={keepMarkup(tableMarkup(model, { id, mostRows, checks }))} />
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
