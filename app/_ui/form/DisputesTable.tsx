import type { Block } from '../../../lib/form/types.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FormCell } from './FormCell.tsx';
import { type Filled, labelOf } from './filled.ts';

const ResultHeads = ({ block, lang, rowSpan }: { block: Block; lang: Lang; rowSpan?: number }) =>
  block.columns.map((column) => (
    <th key={column.key} scope="col" rowSpan={rowSpan}>
      {labelOf(column, lang)}
    </th>
  ));

/** Table 4 as printed: review and two kinds of litigation side by side over one line of fifteen values. */
export const DisputesTable = ({ filled, block }: { filled: Filled; block: Block }) => {
  const { lang } = filled;
  const width = block.columns.length;
  const suits = block.rows.slice(1);
  return (
    <table className="form-table form-disputes">
      <caption className="hidden">{say(reportWords.table4, lang)}</caption>
      <thead>
        <tr>
          <th colSpan={width} scope="colgroup">
            {say(reportWords.review, lang)}
          </th>
          <th colSpan={width * suits.length} scope="colgroup">
            {say(reportWords.litigation, lang)}
          </th>
        </tr>
        <tr>
          <ResultHeads block={block} lang={lang} rowSpan={2} />
          <th colSpan={width} scope="colgroup">
            {say(reportWords.direct, lang)}
          </th>
          <th colSpan={width} scope="colgroup">
            {say(reportWords.afterReview, lang)}
          </th>
        </tr>
        <tr>
          {suits.map((row) => (
            <ResultHeads key={row.key} block={block} lang={lang} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {block.rows.flatMap((row) =>
            block.columns.map((column) => (
              <FormCell key={`${row.key}.${column.key}`} filled={filled} code={`${row.key}.${column.key}`} />
            )),
          )}
        </tr>
      </tbody>
    </table>
  );
};
