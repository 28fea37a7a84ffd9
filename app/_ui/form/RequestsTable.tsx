import { groups } from '../../../lib/form/groups.ts';
import type { Block, FormRow } from '../../../lib/form/types.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FormCell } from './FormCell.tsx';
import { type Filled, labelOf, printedRows } from './filled.ts';

const between = ['company', 'research', 'ngo', 'legal', 'other'];

const Heads = ({ block, lang }: { block: Block; lang: Lang }) => {
  const [first, last] = [block.columns[0], block.columns.at(-1)];
  return (
    <thead>
      <tr>
        <th rowSpan={3} colSpan={3}>
          {say(reportWords.balanceNote, lang)}
        </th>
        <th colSpan={block.columns.length} scope="colgroup">
          {say(reportWords.applicants, lang)}
        </th>
      </tr>
      <tr>
        <th rowSpan={2} scope="col">
          {first && labelOf(first, lang)}
        </th>
        <th colSpan={between.length} scope="colgroup">
          {say(reportWords.organisations, lang)}
        </th>
        <th className="total" rowSpan={2} scope="col">
          {last && labelOf(last, lang)}
        </th>
      </tr>
      <tr>
        {block.columns
          .filter(({ key }) => between.includes(key))
          .map((column) => (
            <th key={column.key} scope="col">
              {labelOf(column, lang)}
            </th>
          ))}
      </tr>
    </thead>
  );
};

const isOutcome = (row: FormRow) => !row.key.startsWith('requests.');

/** The printed heads left of a row: the rail of （三）, the group where it begins, then the row itself. */
const RowHeads = ({ rows, row, lang }: { rows: readonly FormRow[]; row: FormRow; lang: Lang }) => {
  const outcomes = rows.filter(isOutcome);
  const mates = rows.filter((each) => each.group === row.group && row.group);
  const grouped = mates.length > 1 && row.group !== 'outcome' ? row.group : undefined;
  const span = !isOutcome(row) ? 3 : grouped ? 1 : 2;
  return (
    <>
      {outcomes[0] === row && (
        <th className="rail" rowSpan={outcomes.length} scope="rowgroup">
          {say(reportWords.outcomes, lang)}
        </th>
      )}
      {grouped && mates[0] === row && (
        <th className="group" rowSpan={mates.length} scope="rowgroup">
          {lang === 'zh' ? groups[grouped].label : groups[grouped].name.en}
        </th>
      )}
      <th className="row" colSpan={span} scope="row">
        {labelOf(row, lang)}
      </th>
    </>
  );
};

/** Table 3 as printed: requests by applicant, outcomes in the middle, the balance over its rows. */
export const RequestsTable = ({ filled, block }: { filled: Filled; block: Block }) => {
  const rows = printedRows(filled, block);
  return (
    <table className="form-table form-requests">
      <caption className="hidden">{say(reportWords.table3, filled.lang)}</caption>
      <Heads block={block} lang={filled.lang} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <RowHeads rows={rows} row={row} lang={filled.lang} />
            {block.columns.map((column) => (
              <FormCell
                key={column.key}
                filled={filled}
                code={`${row.key}.${column.key}`}
                total={column.key === 'total'}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
