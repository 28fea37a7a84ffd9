import { formatChange, formatDate, formatNumber } from '../../../lib/format.ts';
import type { CoverageColumn, CoverageOrder, CoverageYear } from '../../../lib/queries/coverage-rows.ts';
import { coverageStateWords, coverageViewWords, fileTypes } from '../../../lib/text/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, listAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { type ListColumn, SortHeads } from '../oversight/SortHeads.tsx';
import { Scroll } from '../table/Scroll.tsx';

const known: readonly (ListColumn & { by?: CoverageColumn })[] = [
  { by: 'name', words: coverageWords.authority },
  { words: coverageViewWords.state },
];
const fileColumn: ListColumn = { words: coverageViewWords.file };
const ofHeld: readonly (ListColumn & { by?: CoverageColumn })[] = [
  { by: 'published', words: coverageViewWords.published },
  { by: 'days', numeric: true, words: coverageViewWords.days },
  { words: coverageViewWords.edition },
  { words: coverageViewWords.read },
  { numeric: true, words: coverageViewWords.passed },
  { by: 'failed', numeric: true, words: coverageViewWords.failed },
];

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

const isHeld = ({ state }: CoverageYear) => state === 'complete' || state === 'narrative';

/** What only a report that is held has: its date, edition and checks. */
const HeldCells = ({ lang, row }: { lang: Lang; row: CoverageYear }) => {
  const { state, publishedOn, deadlineDays: days, edition, retrievedAt, checks } = row;
  const unknown = isHeld(row) && <i className="absent">{say(coverageViewWords.unknown, lang)}</i>;
  const counted = state === 'complete' && checks;
  const uncounted = state === 'narrative' && <i className="absent">{say(coverageViewWords.noTables, lang)}</i>;
  return (
    <>
      <td className="brief">{publishedOn ? formatDate(publishedOn, lang) : unknown}</td>
      <td className={days !== null && days > 0 ? 'value warn' : 'value'}>
        {days === null ? unknown : formatChange(days, lang)}
      </td>
      <td>{edition}</td>
      <td className="brief">{retrievedAt ? formatDate(retrievedAt, lang) : unknown}</td>
      <td className="value">{counted ? formatNumber(counted.passed, lang) : uncounted}</td>
      <td className={counted && counted.failed > 0 ? 'value warn' : 'value'}>
        {counted ? formatNumber(counted.failed, lang) : uncounted}
      </td>
    </>
  );
};

const Row = ({ lang, row, cells }: { lang: Lang; row: CoverageYear; cells: { file: boolean; held: boolean } }) => {
  const { authority, year, state } = row;
  return (
    <tr>
      <th scope="row">
        <a href={isHeld(row) ? reportAddress(authority.code, year, lang) : authorityAddress(authority.code, lang)}>
          {authority.fullName[lang]} {year}
        </a>
      </th>
      <td className={state === 'silent' ? 'brief warn' : 'brief'}>{coverageStateWords[state][lang]}</td>
      {cells.file && (
        <td className="brief">
          <File lang={lang} row={row} />
        </td>
      )}
      {cells.held && <HeldCells lang={lang} row={row} />}
    </tr>
  );
};

interface ListProps {
  lang: Lang;
  list: { rows: readonly CoverageYear[]; of: number };
  order: CoverageOrder | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Authority by year, a row each: when published, where, in what form, and what the checks say. */
export const CoverageList = ({ lang, list, order, keys }: ListProps) => {
  if (list.of === 0) return <p>{say(coverageViewWords.none, lang)}</p>;
  // A column that nothing listed can fill would be blank from top to bottom.
  const cells = {
    file: list.rows.some(({ sourceUrl, mediaType }) => sourceUrl || mediaType),
    held: list.rows.some(isHeld),
  };
  const columns = [...known, ...(cells.file ? [fileColumn] : []), ...(cells.held ? ofHeld : [])];
  return (
    <Scroll label={say(coverageViewWords.list, lang)} tall>
      <table className="table narrow-heads">
        <caption>{say(coverageViewWords.counted, lang, { n: formatNumber(list.of, lang) })}</caption>
        <thead>
          <tr>
            <SortHeads
              lang={lang}
              columns={columns}
              order={order}
              to={(s) => `${listAddress('coverage', lang, { ...keys, s })}#list`}
            />
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <Row key={`${row.authority.code} ${row.year}`} lang={lang} row={row} cells={cells} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
