import { formatNumber } from '../../../lib/format.ts';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import type { findingsByAuthority } from '../../../lib/queries/findings.ts';
import type { Order } from '../../../lib/queries/order.ts';
import { type YearState, yearState } from '../../../lib/queries/year-state.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { coverageStateWords } from '../../../lib/text/coverage.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, letterAddress, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Mark, yearSigns } from '../coverage/YearMark.tsx';
import { SortHeads } from '../oversight/SortHeads.tsx';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';
import { type Asked, keysOf } from './asked.ts';

interface GridProps {
  lang: Lang;
  asked: Asked;
  counted: Awaited<ReturnType<typeof findingsByAuthority>>;
  years: readonly number[];
  known: readonly KnownAddress[];
  /** The day of the release. */
  today: string;
  countOrder: Order<string> | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Why a square has no finding: the report has none, or there is no report to have one. */
const NoFinding = ({ lang, state }: { lang: Lang; state: YearState }) => (
  <span className="soft">
    {state === 'complete' ? (
      <Mark sign="0" word={say(checkViewWords.noFinding, lang)} />
    ) : (
      <Mark sign={yearSigns[state]} word={say(coverageStateWords[state], lang)} />
    )}
  </span>
);

/** How many findings each authority has in each year; every number opens its findings. */
export const FindingGrid = ({ lang, asked, counted, years, known, today, countOrder, keys }: GridProps) => {
  const shown = asked.year === undefined ? everyYear(years) : [asked.year];
  const opened = (authority: string, year?: number) =>
    `${listAddress('checks', lang, { ...keysOf({ ...asked, authority, year: year ?? asked.year }), by: 'finding' })}#findings`;
  const urls = new Map(known.map(({ authority, year, url }) => [`${authority} ${year}`, url]));
  if (counted.rows.length === 0) return <p>{say(checkViewWords.none, lang)}</p>;
  return (
    <Scroll label={say(checkViewWords.byAuthority, lang)} tall>
      <table className="table">
        <caption>
          {say(checkViewWords.counted, lang, {
            n: formatNumber(counted.findings, lang),
            of: formatNumber(counted.of, lang),
          })}{' '}
          {say(checkViewWords.gridCaption, lang)}
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
              order={countOrder}
              to={(sort) => `${listAddress('checks', lang, { ...keys, sort })}#findings`}
            />
            <th scope="col">{say(checkViewWords.letters, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {counted.rows.map(({ authority, findings, years: byYear, held }) => (
            <tr key={authority.code}>
              <th scope="row">
                <a href={authorityAddress(authority.code, lang)}>{authority.fullName[lang]}</a>
              </th>
              {shown.map((year) => (
                <td key={year} className="value">
                  {byYear[year] ? (
                    <a href={opened(authority.code, year)}>{formatNumber(byYear[year], lang)}</a>
                  ) : (
                    <NoFinding
                      lang={lang}
                      state={yearState({
                        authority,
                        year,
                        coverage: held[year],
                        url: urls.get(`${authority.code} ${year}`),
                        today,
                      })}
                    />
                  )}
                </td>
              ))}
              <td className="value">
                <a href={opened(authority.code)}>{formatNumber(findings, lang)}</a>
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
