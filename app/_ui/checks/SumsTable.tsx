import { cellByCode } from '../../../lib/form/cells.ts';
import { formatChange, formatNumber } from '../../../lib/format.ts';
import type { AgainstBelow, SumsColumn, SumsOrder } from '../../../lib/queries/checks-sums.ts';
import { checkViewWords, sumsWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, listAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { type ListColumn, SortHeads } from '../oversight/SortHeads.tsx';
import { Scroll } from '../table/Scroll.tsx';

/** What is neither in the sum below nor in the known departments; null unless all governments below are held. */
export const unexplained = ({ stated, governments, departments }: AgainstBelow): number | null =>
  governments.n < governments.of || governments.sum === null ? null : stated - governments.sum - (departments.sum ?? 0);

const Row = ({ lang, row, cell }: { lang: Lang; row: AgainstBelow; cell: string }) => {
  const { authority, year, stated, governments, departments } = row;
  const rest = unexplained(row);
  const sum = governments.sum ?? 0;
  return (
    <tr>
      <th scope="row">
        <a href={authorityAddress(authority.code, lang)}>{authority.fullName[lang]}</a> {year}
      </th>
      <td className="value">
        <a href={reportAddress(authority.code, year, lang, cell)}>{formatNumber(stated, lang)}</a>
      </td>
      <td className="value">{formatNumber(sum, lang)}</td>
      <td className="value soft">{say(sumsWords.coverage, lang, { n: governments.n, of: governments.of })}</td>
      <td className={stated < sum ? 'value broken' : 'value'}>{formatChange(stated - sum, lang)}</td>
      <td className="value">
        {departments.sum === null ? (
          <i className="absent">{say(sumsWords.unknown, lang)}</i>
        ) : (
          say(sumsWords.departmentsOf, lang, { sum: formatNumber(departments.sum, lang), n: departments.n })
        )}
      </td>
      <td className={rest !== null && rest < 0 ? 'value broken' : 'value'}>
        {rest === null ? <i className="absent">{say(sumsWords.partial, lang)}</i> : formatChange(rest, lang)}
      </td>
    </tr>
  );
};

/** The columns in order; those with `by` sort the table. */
const columns: readonly (ListColumn & { by?: SumsColumn })[] = [
  { by: 'name', words: checkViewWords.report },
  { by: 'stated', numeric: true, words: sumsWords.stated },
  { by: 'below', numeric: true, words: sumsWords.below },
  { numeric: true, words: sumsWords.held },
  { by: 'difference', numeric: true, words: checkViewWords.difference },
  { by: 'departments', numeric: true, words: sumsWords.departments },
  { by: 'rest', numeric: true, words: sumsWords.rest },
];

interface SumsProps {
  lang: Lang;
  rows: readonly AgainstBelow[];
  cell: string;
  order: SumsOrder | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Each government's own figure beside the sum of those below it, with how many of them are held. */
export const SumsTable = ({ lang, rows, cell, order, keys }: SumsProps) => {
  if (rows.length === 0) return <p>{say(sumsWords.none, lang)}</p>;
  return (
    <Scroll label={say(sumsWords.title, lang)} tall>
      <table className="table narrow-heads">
        <caption>{say(sumsWords.caption, lang, { figure: cellByCode(cell)?.name[lang] ?? cell })}</caption>
        <thead>
          <tr>
            <SortHeads
              lang={lang}
              columns={columns}
              order={order}
              to={(s) => listAddress('checks/sums', lang, { ...keys, s })}
            />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.authority.code} ${row.year}`} lang={lang} row={row} cell={cell} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
