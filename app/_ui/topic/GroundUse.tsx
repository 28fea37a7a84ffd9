import { placeInFull } from '../../../lib/form/place-name.ts';
import { fewestRanked } from '../../../lib/form/rank.ts';
import { formatNumber } from '../../../lib/format.ts';
import { type GroundReport, leastForShare, type GroundUse as Use } from '../../../lib/queries/grounds.ts';
import { allOfLevel } from '../../../lib/text/authority.ts';
import { groundWords } from '../../../lib/text/ground.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { digitsFor, shareText } from './shares.ts';

interface ReportsProps {
  lang: Lang;
  row: string;
  heading: string;
  reports: readonly GroundReport[];
}

/** Reports that used a ground, each number leading to its cell. */
const Reports = ({ lang, row, heading, reports }: ReportsProps) => (
  <>
    <h3>{heading}</h3>
    <Scroll label={heading}>
      <table className="table tight">
        <caption className="hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{say(topicWords.report, lang)}</th>
            {(['groundCount', 'groundConcluded', 'groundShare'] as const).map((head) => (
              <th key={head} scope="col" className="value">
                {say(topicWords[head], lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={`${report.authority.code} ${report.year}`}>
              <th scope="row">
                <a href={authorityAddress(report.authority.code, lang)}>
                  {placeInFull(report.authority.fullName)[lang]}
                </a>{' '}
                <span className="brief">{report.year}</span>
              </th>
              <td className="value">
                <a href={reportAddress(report.authority.code, report.year, lang, `${row}.total`)}>
                  {formatNumber(report.count, lang)}
                </a>
              </td>
              <td className="value">{report.concluded === null ? '–' : formatNumber(report.concluded, lang)}</td>
              <td className="value">{shareText(report, lang, digitsFor(reports))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </>
);

/** A share of fewer requests than this is the chance of one or two. */
const fewestUsed = 5;

/** Why no ranking by share is printed; null where there is one. */
const noRanking = (reports: readonly GroundReport[], level: string, lang: Lang): string | null => {
  if (reports.length < fewestRanked) return say(groundWords.byShareFewReports, lang, { level, least: fewestRanked });
  return reports.some(({ count }) => count < fewestUsed)
    ? say(groundWords.byShareFewUses, lang, { level, least: fewestUsed })
    : null;
};

/** Those with the highest shares; words instead where they are too few, or each stands on a handful of requests. */
const ByShare = ({ lang, row, level, reports }: Omit<ReportsProps, 'heading'> & { level: string }) => {
  const [heading, none] = [say(groundWords.byShare, lang), noRanking(reports, level, lang)];
  if (none !== null)
    return (
      <>
        <h3>{heading}</h3>
        <p>
          <Unbroken text={none} />
        </p>
      </>
    );
  return (
    <>
      <Reports lang={lang} row={row} heading={heading} reports={reports} />
      <p className="note">{say(groundWords.byShareNote, lang, { level, least: leastForShare })}</p>
    </>
  );
};

/** Who uses a ground most: by number over all reports, by share where enough was concluded and enough ended on it. */
export const GroundUse = ({ lang, use, row }: { lang: Lang; use: Use; row: string }) => (
  <section>
    <h2>{say(topicWords.groundUse, lang)}</h2>
    {use.most.length === 0 && <p>{say(topicWords.groundNone, lang)}</p>}
    <div className="columns">
      {use.most.length > 0 && (
        <div>
          <Reports lang={lang} row={row} heading={say(groundWords.byNumber, lang)} reports={use.most} />
          <p className="note">{say(groundWords.byNumberNote, lang)}</p>
        </div>
      )}
      {use.level !== null && use.highest.length > 0 && (
        <div>
          <ByShare lang={lang} row={row} level={say(allOfLevel[use.level], lang)} reports={use.highest} />
        </div>
      )}
    </div>
  </section>
);
