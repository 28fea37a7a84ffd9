import { formatNumber } from '../../../lib/format.ts';
import type { findingsByAuthority } from '../../../lib/queries/findings.ts';
import type { Order } from '../../../lib/queries/order.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, letterAddress, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SortHeads } from '../oversight/SortHeads.tsx';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';
import { type Asked, keysOf } from './asked.ts';

interface GridProps {
  lang: Lang;
  asked: Asked;
  counted: Awaited<ReturnType<typeof findingsByAuthority>>;
  years: readonly number[];
  order: Order<string> | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** How many findings each authority has in each year; every number opens its findings. */
export const FindingGrid = ({ lang, asked, counted, years, order, keys }: GridProps) => {
  const shown = asked.year === undefined ? everyYear(years) : [asked.year];
  const opened = (authority: string, year?: number) =>
    `${listAddress('checks', lang, { ...keysOf({ ...asked, authority, year: year ?? asked.year }), by: 'finding' })}#findings`;
  if (counted.rows.length === 0) return <p>{say(checkViewWords.none, lang)}</p>;
  return (
    <Scroll label={say(checkViewWords.byAuthority, lang)} tall>
      <table className="table">
        <caption>
          {say(checkViewWords.counted, lang, {
            n: formatNumber(counted.findings, lang),
            of: formatNumber(counted.of, lang),
          })}
        </caption>
        <thead>
          <tr>
            <SortHeads
              lang={lang}
              columns={[
                { by: 'name', words: checkViewWords.authority },
                ...shown.map((year) => ({ by: `${year}`, numeric: true, words: { zh: `${year}`, en: `${year}` } })),
                { by: 'total', numeric: true, words: checkViewWords.total },
              ]}
              order={order}
              to={(sort) => `${listAddress('checks', lang, { ...keys, sort })}#findings`}
            />
            <th scope="col">{say(checkViewWords.letter, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {counted.rows.map(({ authority, findings, years: byYear }) => (
            <tr key={authority.code}>
              <th scope="row">
                <a href={authorityAddress(authority.code, lang)}>{authority.fullName[lang]}</a>
              </th>
              {shown.map((year) => (
                <td key={year} className="value">
                  {byYear[year] ? <a href={opened(authority.code, year)}>{byYear[year]}</a> : ''}
                </td>
              ))}
              <td className="value">
                <a href={opened(authority.code)}>{findings}</a>
              </td>
              <td>
                <a href={letterAddress(authority.code, lang)}>{say(checkViewWords.letter, lang)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
