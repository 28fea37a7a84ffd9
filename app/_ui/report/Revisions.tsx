import { formatDate } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { changesAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Every version of a report, each with the release that brought it and what it changed. */
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
  </section>
);
