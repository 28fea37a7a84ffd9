import { deadlines } from '../../../lib/form/law.ts';
import { formatDate } from '../../../lib/format.ts';
import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import { reportWords as words } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ReportYears } from '../portrait/ReportYears.tsx';

/** A year of an authority of which no report is held, and the years of which one is. */
export interface Absence {
  year: number;
  place: AuthorityPlace;
  reports: readonly ReportLine[];
  /** Years in which anybody has a report. */
  years: readonly number[];
}

const dueOn = ({ place, year }: Absence): string => {
  const { month, day } = place.authority.level === 4 ? deadlines.department : deadlines.government;
  return `${year + 1}-${String(month).padStart(2, '0')}-${day}`;
};

const existed = ({ place: { authority }, year }: Absence): boolean =>
  year >= (authority.validFrom ?? 0) && year <= (authority.validTo ?? 9999);

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
      <h1>{say(words.absentTitle, lang, { name: place.authority.fullName[lang], year })}</h1>
      <p>
        {existed(absence)
          ? say(words.absentDue, lang, { date: formatDate(dueOn(absence), lang) })
          : say(words.absentBody, lang)}
      </p>
      <h2>{say(words.absentOthers, lang)}</h2>
      <ReportYears lang={lang} authority={place.authority} reports={reports} years={years} known={known} />
      <p>
        <a href={authorityAddress(place.authority.code, lang)}>{say(words.absentNext, lang)}</a>
      </p>
    </>
  );
};
