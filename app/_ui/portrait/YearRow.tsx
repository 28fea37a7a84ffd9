import { Fragment } from 'react';
import { formatDate } from '../../../lib/format.ts';
import type { ReportLine } from '../../../lib/queries/reports.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { existed } from '../../../lib/queries/year-state.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { coverageStateWords } from '../../../lib/text/coverage.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { punctuality } from '../report/punctuality.ts';

/** The date, and whether it is within the deadline: beside it, on a phone below it. */
const Published = ({ lang, report: { document, deadlineDays } }: { lang: Lang; report: ReportLine }) => {
  if (!document.publishedOn || deadlineDays === null) return <i className="absent">{say(words.unknownDate, lang)}</i>;
  return (
    <>
      <span className="brief">{formatDate(document.publishedOn, lang)}</span>{' '}
      <span className="brief after">{punctuality(deadlineDays, lang)}</span>
    </>
  );
};

/** What the checks say of a report, in parts that a phone may break between; its doubts beside checks that all passed. */
const checksText = ({ coverage, checks, findings }: ReportLine, lang: Lang): readonly string[] => {
  if (coverage !== 'complete') return [say(words.checksNone, lang)];
  if (checks.failed > 0) return [say(words.checksPassedOf, lang, checks), say(words.checksFailed, lang, checks)];
  return findings > 0
    ? [say(words.checksPassedOf, lang, checks), say(words.checksDoubted, lang, { n: findings })]
    : [say(words.checksPassed, lang, checks)];
};

/** The parts of what the checks say, one line each where there is no room for both. */
const Checks = ({ lang, report }: { lang: Lang; report: ReportLine }) =>
  checksText(report, lang).map((part, at) => (
    <Fragment key={part}>
      {at > 0 && (lang === 'zh' ? <wbr /> : ' ')}
      {part}
    </Fragment>
  ));

/** A year with its report. */
export const HeldYear = ({ lang, authority, report }: { lang: Lang; authority: AuthorityName; report: ReportLine }) => (
  <tr>
    <th scope="row">
      <a href={reportAddress(authority.code, report.year, lang)}>{report.year}</a>
    </th>
    <td>{say(words[report.coverage], lang)}</td>
    <td>{report.edition}</td>
    <td>
      <Published lang={lang} report={report} />
    </td>
    <td className={report.checks.failed > 0 ? 'warn' : undefined}>
      <Checks lang={lang} report={report} />
    </td>
    <td>
      {report.document.sourceUrl ? (
        <a href={report.document.sourceUrl} rel="noopener external">
          {say(words.openDocument, lang)}
        </a>
      ) : (
        <i className="absent">{say(words.addressUnknown, lang)}</i>
      )}
    </td>
  </tr>
);

/** Cells beside the year. */
const columns = 5;

interface MissingProps {
  lang: Lang;
  authority: AuthorityName;
  year: number;
  /** Where its report is published, if that is known. */
  url?: string;
}

/** A year without: the word for why, and its address where that is known. */
export const MissingYear = ({ lang, authority, year, url }: MissingProps) => {
  const why = url ? coverageStateWords.known : existed(authority, year) ? words.missing : words.notInForce;
  return (
    <tr>
      <th scope="row">{year}</th>
      <td colSpan={columns}>
        <i className="absent">{say(why, lang)}</i>{' '}
        {url && (
          <a href={url} rel="noopener external">
            {say(words.openDocument, lang)}
          </a>
        )}
      </td>
    </tr>
  );
};
