import { formatDate } from '../../../lib/format.ts';
import type { HeldReport, LetterReport } from '../../../lib/queries/checks-letter.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { site } from '../../../lib/site.ts';
import { letterWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { absolute, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { CheckedReports, NothingToWrite } from './LetterBasis.tsx';
import { LetterTable } from './LetterTable.tsx';
import './letter.css';

interface LetterProps {
  lang: Lang;
  authority: AuthorityName;
  reports: readonly LetterReport[];
  /** All of its reports, also those that nothing is said of. */
  held: readonly HeldReport[];
  release: { id: number; publishedAt: string };
}

const Report = ({ lang, authority, report }: { lang: Lang; authority: AuthorityName; report: LetterReport }) => (
  <section>
    <h2>{say(letterWords.yearCaption, lang, { year: report.year })}</h2>
    <p className="note">
      {say(letterWords.document, lang)}
      {report.sourceUrl ? <a href={report.sourceUrl}>{report.sourceUrl}</a> : say(letterWords.noDocument, lang)}
    </p>
    {report.findings.length > 0 && <LetterTable lang={lang} authority={authority} report={report} />}
    {report.blank > 0 && (
      <p>
        {say(report.findings.length > 0 ? letterWords.blank : letterWords.blankAlone, lang, {
          year: report.year,
          n: report.blank,
        })}
      </p>
    )}
  </section>
);

/** Whether anything in these reports is worth a letter. */
export const isWritten = (reports: readonly LetterReport[]): boolean =>
  reports.some(({ findings, blank }) => findings.length > 0 || blank > 0);

/** A letter to one authority with everything that does not add up in its reports, to be printed and sent. */
export const Letter = ({ lang, authority, reports, held, release }: LetterProps) => {
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const leftOut = reports.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
  const told = reports.filter(({ findings, blank }) => findings.length > 0 || blank > 0);
  if (!isWritten(reports))
    return <NothingToWrite lang={lang} name={authority.fullName[lang]} held={held} leftOut={leftOut} />;
  const address = absolute(site.origin, listAddress(`checks/${authority.code}`, lang, { r: release.id }));
  return (
    <article className="letter">
      <p className="letter-date">{formatDate(release.publishedAt, lang)}</p>
      <h1>{say(letterWords.title, lang)}</h1>
      <p className="letter-to">{say(letterWords.to, lang, { name: authority.fullName[lang] })}</p>
      <p>{say(count > 0 ? letterWords.opening : letterWords.openingBlank, lang, { n: count })}</p>
      <CheckedReports lang={lang} held={held} />
      {told.map((report) => (
        <Report key={report.year} lang={lang} authority={authority} report={report} />
      ))}
      {leftOut > 0 && <p>{say(letterWords.leftOut, lang, { n: leftOut })}</p>}
      <p>{say(letterWords.request, lang)}</p>
      <p className="letter-sender">{say(letterWords.sender, lang)}</p>
      <p className="note">
        {say(letterWords.basis, lang, { release: release.id })} <a href={address}>{address}</a>
      </p>
    </article>
  );
};
