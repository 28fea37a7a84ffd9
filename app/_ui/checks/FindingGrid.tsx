import { formatNumber } from '../../../lib/format.ts';
import type { findingsByAuthority } from '../../../lib/queries/findings.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, letterAddress, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';
import { type Asked, keysOf } from './asked.ts';

interface GridProps {
  lang: Lang;
  asked: Asked;
  counted: Awaited<ReturnType<typeof findingsByAuthority>>;
  years: readonly number[];
}

/** How many findings each authority has in each year; every number opens its findings. */
export const FindingGrid = ({ lang, asked, counted, years }: GridProps) => {
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
            <th scope="col">{say(checkViewWords.authority, lang)}</th>
            {shown.map((year) => (
              <th key={year} scope="col" className="value">
                {year}
              </th>
            ))}
            <th scope="col" className="value">
              {say(checkViewWords.total, lang)}
            </th>
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
