import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { GroundReport, GroundUse as Use } from '../../../lib/queries/grounds.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const smallBelow = 30;

const shareText = ({ count, concluded }: Pick<GroundReport, 'count' | 'concluded'>, lang: Lang) => {
  if (!concluded) return '–';
  return concluded < smallBelow ? say(topicWords.smallBase, lang) : formatPercent(count / concluded, lang);
};

/** All complete reports together: how often, and of how many. */
export const GroundSum = ({ lang, use }: { lang: Lang; use: Use }) => {
  const add = (key: 'reports' | 'count' | 'concluded') => use.years.reduce((sum, year) => sum + year[key], 0);
  if (add('count') === 0) return <p>{say(topicWords.groundNone, lang)}</p>;
  return (
    <p>
      {say(topicWords.groundAll, lang, {
        n: add('reports'),
        sum: formatNumber(add('count'), lang),
        share: shareText({ count: add('count'), concluded: add('concluded') }, lang),
      })}
    </p>
  );
};

/** The reports that used the ground most, each number leading to its cell. */
export const GroundUse = ({ lang, use, row }: { lang: Lang; use: Use; row: string }) => (
  <Scroll label={say(topicWords.groundUse, lang)}>
    <table className="table">
      <caption className="hidden">{say(topicWords.groundUse, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(topicWords.report, lang)}</th>
          {(['groundCount', 'groundConcluded', 'groundShare'] as const).map((head) => (
            <th key={head} scope="col" className="value">
              {say(topicWords[head], lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {use.most.map((report) => (
          <tr key={`${report.authority.code} ${report.year}`}>
            <th scope="row">
              {report.authority.fullName[lang]} {report.year}
            </th>
            <td className="value">
              <a href={reportAddress(report.authority.code, report.year, lang, `${row}.total`)}>
                {formatNumber(report.count, lang)}
              </a>
            </td>
            <td className="value">{report.concluded === null ? '–' : formatNumber(report.concluded, lang)}</td>
            <td className="value">{shareText(report, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
