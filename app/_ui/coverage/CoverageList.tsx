import { formatChange, formatDate, formatNumber } from '../../../lib/format.ts';
import {
  type CoverageColumn,
  type CoverageOrder,
  type CoverageYear,
  coverageOrders,
} from '../../../lib/queries/coverage-rows.ts';
import { coverageStateWords, coverageViewWords, fileTypes } from '../../../lib/text/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, listAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SortHead } from '../oversight/SortHead.tsx';
import { writeSorting } from '../oversight/sorting.ts';
import { Scroll } from '../table/Scroll.tsx';

const heads = ['state', 'published', 'days', 'file', 'edition', 'read', 'passed', 'failed'] as const;
const sortedBy = (head: string) => coverageOrders.find((each) => each === head);
const numbers: ReadonlySet<string> = new Set(['days', 'passed', 'failed']);

const File = ({ lang, row }: { lang: Lang; row: CoverageYear }) => {
  const type = row.mediaType ? (fileTypes[row.mediaType] ?? row.mediaType) : '';
  if (!row.sourceUrl) return <>{type}</>;
  return (
    <>
      <a href={row.sourceUrl} rel="noreferrer">
        {say(coverageViewWords.open, lang)}
      </a>{' '}
      {type}
    </>
  );
};

const Row = ({ lang, row }: { lang: Lang; row: CoverageYear }) => {
  const { authority, year, state, publishedOn, deadlineDays: days, edition, retrievedAt, checks } = row;
  const held = state === 'complete' || state === 'narrative';
  const unknown = held && <i className="absent">{say(coverageViewWords.unknown, lang)}</i>;
  return (
    <tr>
      <th scope="row">
        <a href={held ? reportAddress(authority.code, year, lang) : authorityAddress(authority.code, lang)}>
          {authority.fullName[lang]} {year}
        </a>
      </th>
      <td className={state === 'silent' ? 'warn' : undefined}>{coverageStateWords[state][lang]}</td>
      <td className="brief">{publishedOn ? formatDate(publishedOn, lang) : unknown}</td>
      <td className={days !== null && days > 0 ? 'value warn' : 'value'}>
        {days === null ? '' : formatChange(days, lang)}
      </td>
      <td className="brief">
        <File lang={lang} row={row} />
      </td>
      <td>{edition}</td>
      <td className="brief">{retrievedAt ? formatDate(retrievedAt, lang) : ''}</td>
      <td className="value">{checks ? formatNumber(checks.passed, lang) : ''}</td>
      <td className={checks && checks.failed > 0 ? 'value warn' : 'value'}>
        {checks ? formatNumber(checks.failed, lang) : ''}
      </td>
    </tr>
  );
};

interface ListProps {
  lang: Lang;
  list: { rows: readonly CoverageYear[]; of: number };
  order: CoverageOrder | null;
  keys: Readonly<Record<string, string | undefined>>;
}

const Heads = ({ lang, order, keys }: Omit<ListProps, 'list'>) => {
  const sorting = (by: CoverageColumn, name: string) => (
    <SortHead
      key={by}
      name={name}
      numeric={numbers.has(by)}
      order={order?.by === by ? (order.down ? 'descending' : 'ascending') : null}
      to={(down) => `${listAddress('coverage', lang, { ...keys, s: writeSorting({ by, down }) })}#list`}
    />
  );
  return (
    <tr>
      {sorting('name', say(coverageWords.authority, lang))}
      {heads.map((head) => {
        const [by, name] = [sortedBy(head), say(coverageViewWords[head], lang)];
        if (by) return sorting(by, name);
        return (
          <th key={head} scope="col" className={numbers.has(head) ? 'value' : undefined}>
            {name}
          </th>
        );
      })}
    </tr>
  );
};

/** Authority by year, a row each: when published, where, in what form, and what the checks say. */
export const CoverageList = ({ lang, list, order, keys }: ListProps) => {
  if (list.of === 0) return <p>{say(coverageViewWords.none, lang)}</p>;
  return (
    <Scroll label={say(coverageViewWords.list, lang)} tall>
      <table className="table">
        <caption>{say(coverageViewWords.counted, lang, { n: formatNumber(list.of, lang) })}</caption>
        <thead>
          <Heads lang={lang} order={order} keys={keys} />
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <Row key={`${row.authority.code} ${row.year}`} lang={lang} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
