import { formatNumber } from '../../../lib/format.ts';
import { findWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ComparedCell } from '../compare/ComparedCell.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { type FoundReport, mostReports } from './find-reports.ts';

const mostShown = 200;

/** The reports that meet the conditions, with the numbers that made them meet. */
export const FoundTable = ({ lang, found }: { lang: Lang; found: readonly FoundReport[] }) => {
  const [first] = found;
  if (!first) return <p>{say(findWords.none, lang)}</p>;
  return (
    <Scroll label={say(findWords.title, lang)}>
      <table className="table">
        <caption>
          {say(findWords.found, lang, { n: formatNumber(found.length, lang) })} ·{' '}
          {say(findWords.most, lang, { n: formatNumber(mostReports, lang) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(findWords.report, lang)}</th>
            {first.values.map(({ measure }) => (
              <th key={measure.code} scope="col" className="value">
                {measure.name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, mostShown).map(({ authority, report, values }) => (
            <tr key={`${authority.code} ${report.year}`}>
              <th scope="row">
                <a href={reportAddress(authority.code, report.year, lang)}>
                  {authority.fullName[lang]} {report.year}
                </a>
              </th>
              {values.map(({ measure, evaluation }) => (
                <td key={measure.code} className="value">
                  <ComparedCell lang={lang} measure={measure} report={report} evaluation={evaluation} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
