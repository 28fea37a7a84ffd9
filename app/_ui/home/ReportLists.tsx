import { formatNumber } from '../../../lib/format.ts';
import type { NamedReport, Overview } from '../../../lib/queries/overview.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const ReportLine = ({ lang, report, received }: { lang: Lang; report: NamedReport; received?: number | null }) => (
  <li>
    <a href={reportAddress(report.authority.code, report.year, lang)}>
      {say(homeWords.report, lang, { name: report.authority.fullName[lang], year: report.year })}
    </a>
    {received !== undefined && received !== null && (
      <p className="note">{say(homeWords.received, lang, { n: formatNumber(received, lang) })}</p>
    )}
  </li>
);

const keyOf = ({ authority, year }: NamedReport) => `${authority.code} ${year}`;

/** The reports with most requests, and the newest. */
export const ReportLists = ({ lang, held }: { lang: Lang; held: Overview }) => (
  <div className="columns">
    <section>
      <h2>{say(homeWords.largest, lang)}</h2>
      <ul className="links">
        {held.largest.map((report) => (
          <ReportLine key={keyOf(report)} lang={lang} report={report} received={report.received} />
        ))}
      </ul>
    </section>
    <section>
      <h2>{say(homeWords.latest, lang)}</h2>
      <ul className="links">
        {held.latest.map((report) => (
          <ReportLine key={keyOf(report)} lang={lang} report={report} />
        ))}
      </ul>
    </section>
  </div>
);
