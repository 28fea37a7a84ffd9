import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { continuityYears } from '../../../lib/queries/checks-continuity.ts';
import { checkViewWords, continuityWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

interface YearsProps {
  lang: Lang;
  years: Awaited<ReturnType<typeof continuityYears>>;
  keys: Readonly<Record<string, string | undefined>>;
}

/** For each year of the whole country: how many reports could be compared, and in how many something breaks. */
export const ContinuityYears = ({ lang, years, keys }: YearsProps) => (
  <Scroll label={say(continuityWords.yearsCaption, lang)}>
    <table className="table">
      <caption>{say(continuityWords.yearsCaption, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(checkViewWords.year, lang)}</th>
          {(['compared', 'broken', 'share'] as const).map((head) => (
            <th key={head} scope="col" className="value">
              {say(continuityWords[head], lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, compared, broken }) => (
          <tr key={year}>
            <th scope="row">{say(continuityWords.span, lang, { before: year - 1, year })}</th>
            <td className="value">{formatNumber(compared, lang)}</td>
            <td className="value">
              {broken === 0 ? (
                0
              ) : (
                <a href={listAddress('checks/continuity', lang, { ...keys, parent: null, level: null, year })}>
                  {formatNumber(broken, lang)}
                </a>
              )}
            </td>
            <td className="value">{formatPercent(broken / compared, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
