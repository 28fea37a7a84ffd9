import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';
import { HeldYear, MissingYear } from './YearRow.tsx';

interface YearsProps {
  lang: Lang;
  authority: AuthorityName;
  reports: readonly ReportLine[];
  /** Years in which anybody has a report. */
  years: readonly number[];
  /** Published reports that are known by their address and not read. */
  known: readonly KnownAddress[];
}

const heads = ['year', 'collected', 'edition', 'published', 'checksColumn', 'document'] as const;

/** Every year: the report that is held, or the word for why there is none, with its address where that is known. */
export const ReportYears = ({ lang, authority, reports, years, known }: YearsProps) => (
  <Scroll label={say(words.reportsHeading, lang)}>
    <table className="table tight by-year">
      <caption className="hidden">{say(words.reportsHeading, lang)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(words[head], lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {everyYear(years).map((year) => {
          const report = reports.find((each) => each.year === year);
          return report ? (
            <HeldYear key={year} lang={lang} authority={authority} report={report} />
          ) : (
            <MissingYear
              key={year}
              lang={lang}
              authority={authority}
              year={year}
              url={known.find((each) => each.year === year)?.url}
            />
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
