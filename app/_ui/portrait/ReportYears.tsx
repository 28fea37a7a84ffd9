import { formatDate } from '../../../lib/format.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import { Scroll } from '../table/Scroll.tsx';

interface YearsProps {
  lang: Lang;
  authority: AuthorityName;
  reports: readonly ReportLine[];
  /** Years in which anybody has a report. */
  years: readonly number[];
}

const heads = ['year', 'collected', 'edition', 'published', 'checksColumn', 'document'] as const;

const punctuality = (report: ReportLine, lang: Lang): string => {
  const { publishedOn } = report.document;
  if (!publishedOn || report.deadlineDays === null) return say(words.unknownDate, lang);
  const late = report.deadlineDays > 0 ? say(words.late, lang, { n: report.deadlineDays }) : say(words.inTime, lang);
  return `${formatDate(publishedOn, lang)} · ${late}`;
};

const checksText = ({ coverage, checks }: ReportLine, lang: Lang): string => {
  if (coverage !== 'complete') return say(words.checksNone, lang);
  return say(checks.failed > 0 ? words.checksFailed : words.checksPassed, lang, checks);
};

const HeldYear = ({ lang, authority, report }: { lang: Lang; authority: AuthorityName; report: ReportLine }) => (
  <tr>
    <th scope="row">
      <a href={reportAddress(authority.code, report.year, lang)}>{report.year}</a>
    </th>
    <td>{say(words[report.coverage], lang)}</td>
    <td>{report.edition}</td>
    <td>{punctuality(report, lang)}</td>
    <td className={report.checks.failed > 0 ? 'warn' : undefined}>{checksText(report, lang)}</td>
    <td>
      {report.document.sourceUrl ? (
        <a href={report.document.sourceUrl} rel="noopener external">
          {say(words.openDocument, lang)}
        </a>
      ) : (
        '–'
      )}
    </td>
  </tr>
);

const MissingYear = ({ lang, authority, year }: { lang: Lang; authority: AuthorityName; year: number }) => {
  const existed = year >= (authority.validFrom ?? 0) && year <= (authority.validTo ?? 9999);
  return (
    <tr>
      <th scope="row">{year}</th>
      <td colSpan={heads.length - 1}>
        <i className="absent">{say(existed ? words.missing : words.notInForce, lang)}</i>
      </td>
    </tr>
  );
};

/** Every year: the report that is held, or the word for why there is none. */
export const ReportYears = ({ lang, authority, reports, years }: YearsProps) => (
  <Scroll label={say(words.reportsHeading, lang)}>
    <table className="table by-year">
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
            <MissingYear key={year} lang={lang} authority={authority} year={year} />
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
