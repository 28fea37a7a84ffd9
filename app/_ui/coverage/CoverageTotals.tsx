import type { CoverageTotal } from '../../../lib/queries/coverage.ts';
import { authorityWords, levelWords } from '../../../lib/text/authority.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import { heldText } from './held-text.ts';
import { YearTable } from './YearTable.tsx';

/** How many reports of how many authorities are held, by level and year. */
export const CoverageTotals = ({ lang, totals }: { lang: Lang; totals: readonly CoverageTotal[] }) => {
  const years = everyYear(totals.map(({ year }) => year));
  const levels = [...new Set(totals.map(({ level }) => level))].sort();
  if (totals.length === 0) return <p className="absent">{say(authorityWords.noReports, lang)}</p>;
  return (
    <YearTable
      label={say(coverageWords.totals, lang)}
      caption={say(coverageWords.totalsCaption, lang)}
      first={say(coverageWords.level, lang)}
      years={years}
    >
      {levels.map((level) => (
        <tr key={level}>
          <th scope="row">{say(levelWords[level], lang)}</th>
          {totals
            .filter((total) => total.level === level)
            .map((total) => (
              <td key={total.year} className={total.complete + total.narrative === 0 ? 'value soft' : 'value'}>
                {heldText(total, lang)}
              </td>
            ))}
        </tr>
      ))}
    </YearTable>
  );
};
