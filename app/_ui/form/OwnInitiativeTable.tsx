import type { Block, FormColumn } from '../../../lib/form/types.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Breaking } from '../report/Breaking.tsx';
import { FormCell } from './FormCell.tsx';
import type { Filled } from './filled.ts';
import { labelOf } from './filled.ts';

/** The printed table is as wide as its widest block; the last column of a narrower one takes the rest. */
const spanOf = (block: Block, at: number, width: number) =>
  at === block.columns.length - 1 ? width - block.columns.length + 1 : undefined;

/** The printed label has its unit in it; the English name does not. */
const headOf = (column: FormColumn, lang: Lang) =>
  lang === 'en' && column.unit === '10000 CNY'
    ? say(reportWords.yuan, lang, { column: labelOf(column, lang) })
    : labelOf(column, lang);

const BlockRows = ({ filled, block, width }: { filled: Filled; block: Block; width: number }) => (
  <tbody>
    <tr>
      <th className="article" colSpan={width + 1} scope="colgroup">
        {say(block.heading, filled.lang)}
      </th>
    </tr>
    <tr>
      <th scope="col">{say(reportWords.content, filled.lang)}</th>
      {block.columns.map((column, at) => (
        <th key={column.key} scope="col" colSpan={spanOf(block, at, width)}>
          <Breaking text={headOf(column, filled.lang)} />
        </th>
      ))}
    </tr>
    {block.rows.map((row) => (
      <tr key={row.key}>
        <th className="row" scope="row">
          <Breaking text={labelOf(row, filled.lang)} />
        </th>
        {block.columns.map((column, at) => (
          <FormCell
            key={column.key}
            filled={filled}
            code={`${row.key}.${column.key}`}
            span={spanOf(block, at, width)}
          />
        ))}
      </tr>
    ))}
  </tbody>
);

/** Table 2 as printed: one band for each item of article 20. */
export const OwnInitiativeTable = ({ filled }: { filled: Filled }) => {
  const blocks = filled.edition.blocks.filter((block) => block.table === 2);
  const width = Math.max(...blocks.map((block) => block.columns.length));
  return (
    <table className="form-table form-own">
      <caption className="hidden">{say(reportWords.table2, filled.lang)}</caption>
      {blocks.map((block) => (
        <BlockRows key={block.id} filled={filled} block={block} width={width} />
      ))}
    </table>
  );
};
