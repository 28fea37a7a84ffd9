import { formatList } from '../../../lib/format.ts';
import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import { existed } from '../../../lib/queries/year-state.ts';
import { portraitWords as words } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';

interface MissingProps {
  lang: Lang;
  authority: AuthorityPlace['authority'];
  reports: readonly ReportLine[];
  years: readonly number[];
}

const yearsOf = (reports: readonly ReportLine[], which: (report: ReportLine) => boolean) =>
  reports.filter(which).map(({ year }) => year);

/** What a reader might look for and not find: years, tables, dates, residents. */
export const Missing = ({ lang, authority, reports, years }: MissingProps) => {
  const listed = (found: readonly number[]) => ({ years: formatList(found.map(String), lang) });
  const absent = everyYear(years).filter(
    (year) => existed(authority, year) && !reports.some((report) => report.year === year),
  );
  const tables = yearsOf(reports, ({ coverage }) => coverage === 'narrative');
  const dates = yearsOf(reports, ({ document }) => document.publishedOn === null);
  const lines = [
    ...(absent.length > 0 ? [say(words.missingYears, lang, listed(absent))] : []),
    ...(tables.length > 0 ? [say(words.missingTables, lang, listed(tables))] : []),
    ...(dates.length > 0 ? [say(words.missingDates, lang, listed(dates))] : []),
    ...(authority.level < 4 && authority.population === null ? [say(words.missingPopulation, lang)] : []),
  ];
  return (
    <section className="missing">
      <h2>{say(words.missing, lang)}</h2>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{say(words.nothingMissing, lang)}</p>
      )}
    </section>
  );
};
