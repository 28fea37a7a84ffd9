import type { CoverageRow } from '../../../lib/queries/coverage.ts';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import { coverageViewWords } from '../../../lib/text/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { YearMark } from './YearMark.tsx';

interface MatrixProps {
  lang: Lang;
  rows: readonly CoverageRow[];
  years: readonly number[];
  known: readonly KnownAddress[];
  /** The day of the release: what was not due then is not missing. */
  today: string;
}

/** Authority by year: held in full, by its text only, known by its address, not due, or silent. */
export const CoverageMatrix = ({ lang, rows, years, known, today }: MatrixProps) => {
  const urls = new Map(known.map(({ authority, year, url }) => [`${authority} ${year}`, url]));
  return (
    <Scroll label={say(coverageWords.matrix, lang)} tall>
      <table className="table year-grid">
        <caption>{say(coverageViewWords.caption, lang)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(coverageWords.authority, lang)}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ authority, reports }) => (
            <tr key={authority.code}>
              <th scope="row">
                <a href={authorityAddress(authority.code, lang)}>{authority.fullName[lang]}</a>
              </th>
              {years.map((year) => (
                <td key={year}>
                  <YearMark
                    lang={lang}
                    authority={authority}
                    year={year}
                    report={reports.find((report) => report.year === year)}
                    url={urls.get(`${authority.code} ${year}`)}
                    today={today}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
