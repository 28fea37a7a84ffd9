import type { CoverageRow } from '../../../lib/queries/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';
import { YearMark } from './YearMark.tsx';

interface MatrixProps {
  lang: Lang;
  rows: readonly CoverageRow[];
  years: readonly number[];
}

/** Authority by year: held in full, by its text only, or not found. */
export const CoverageMatrix = ({ lang, rows, years }: MatrixProps) => (
  <Scroll label={say(coverageWords.matrix, lang)}>
    <table className="table year-grid">
      <caption>{say(coverageWords.matrixCaption, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(coverageWords.authority, lang)}</th>
          {everyYear(years).map((year) => (
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
            {everyYear(years).map((year) => (
              <td key={year}>
                <YearMark
                  lang={lang}
                  authority={authority}
                  year={year}
                  report={reports.find((report) => report.year === year)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
