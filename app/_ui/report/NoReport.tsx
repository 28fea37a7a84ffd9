import { formatDate } from '../../../lib/format.ts';
import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import { dueOn, existed } from '../../../lib/queries/year-state.ts';
import { reportWords as words } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ReportYears } from '../portrait/ReportYears.tsx';
import '../portrait/portrait.css';
import { Breaking } from './Breaking.tsx';

/** A year of an authority of which no report is held, and the years of which one is. */
export interface Absence {
  year: number;
  place: AuthorityPlace;
  reports: readonly ReportLine[];
  /** Years in which anybody has a report. */
  years: readonly number[];
}

/** What stands where a report would: when it was due, that absence here proves nothing, and what there is instead. */
export const NoReport = ({
  lang,
  absence,
  known,
}: {
  lang: Lang;
  absence: Absence;
  known: readonly KnownAddress[];
}) => {
  const { place, year, reports, years } = absence;
  return (
    <>
      <h1>
        <Breaking text={say(words.absentTitle, lang, { name: place.authority.fullName[lang], year })} />
      </h1>
      <p>
        {existed(place.authority, year)
          ? say(words.absentDue, lang, { date: formatDate(dueOn(place.authority, year), lang) })
          : say(words.absentBody, lang)}
      </p>
      <h2>{say(words.absentOthers, lang)}</h2>
      <section className="report-years">
        <ReportYears lang={lang} authority={place.authority} reports={reports} years={years} known={known} />
      </section>
      <p>
        <a href={authorityAddress(place.authority.code, lang)}>{say(words.absentNext, lang)}</a>
      </p>
    </>
  );
};
