import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { GroundUse, GroundYear } from '../../../lib/queries/grounds.ts';
import { allOfLevel } from '../../../lib/text/authority.ts';
import { groundWords as words } from '../../../lib/text/ground.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import './ground.css';
import { digitsFor, shareOf, shareText } from './shares.ts';

const heads = ['year', 'share', 'count', 'concluded', 'reports'] as const;

interface RowProps {
  lang: Lang;
  year: GroundYear;
  highest: number;
  digits: number;
}

const Row = ({ lang, year, highest, digits }: RowProps) => (
  <tr>
    <th scope="row">{year.year}</th>
    <td className="value">
      {shareText(year, lang, digits)}
      <span className="bar" style={{ width: formatPercent(highest > 0 ? shareOf(year) / highest : 0, 'en') }} />
    </td>
    <td className="value">{formatNumber(year.count, lang)}</td>
    <td className="value">{formatNumber(year.concluded, lang)}</td>
    <td className="value wraps">
      {say(words.ofReports, lang, { n: formatNumber(year.reports, lang), of: formatNumber(year.of, lang) })}
    </td>
  </tr>
);

/** The course of a ground: a row and a bar for each year, over the level that reports most. */
export const GroundTrend = ({ lang, use }: { lang: Lang; use: GroundUse }) => {
  if (use.level === null || use.years.length === 0) return null;
  const highest = Math.max(...use.years.map(shareOf));
  return (
    <section>
      <h2>{say(words.trend, lang)}</h2>
      <p className="note">{say(words.trendCaption, lang, { level: say(allOfLevel[use.level], lang) })}</p>
      <Scroll label={say(words.trend, lang)}>
        <table className="table tight trend by-year">
          <caption className="hidden">{say(words.trend, lang)}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={head === 'year' ? undefined : 'value'}>
                  {say(words[head], lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {use.years.map((year) => (
              <Row key={year.year} lang={lang} year={year} highest={highest} digits={digitsFor(use.years)} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};
