import { formatDate } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { changesAddress, reportAddress, reportApiAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Every version of a report, each with the release that brought it, and the file that the newest was read from. */
export const Revisions = ({ lang, report }: { lang: Lang; report: Report }) => (
  <section>
    <h2>{say(reportWords.revisions, lang)}</h2>
    <ol>
      {report.revisions.map(({ revision, release, publishedAt }, at) => (
        <li key={revision}>
          <a href={reportAddress(report.authority.code, report.year, lang, undefined, release)}>
            {say(at === 0 ? reportWords.firstIn : reportWords.replacedIn, lang, { release })}
          </a>{' '}
          <a className="note" href={changesAddress(release, lang)}>
            {formatDate(publishedAt, lang)}
          </a>
        </li>
      ))}
    </ol>
    <p className="note">
      <a href={reportApiAddress(report.authority.code, report.year)}>{say(reportWords.data, lang)}</a>
      {report.document.retrievedAt &&
        ` · ${say(reportWords.retrieved, lang, { date: formatDate(report.document.retrievedAt, lang) })}`}
      {report.document.sha256 && (
        <>
          <br />
          {say(reportWords.fingerprint, lang)} <code>{report.document.sha256}</code>
        </>
      )}
    </p>
  </section>
);
