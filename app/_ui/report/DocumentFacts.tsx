import { editionById, editionOf } from '../../../lib/form/cells.ts';
import { formatDate } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { noticeText, reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { punctuality } from './punctuality.ts';

const EditionFact = ({ lang, report }: { lang: Lang; report: Report }) => {
  const { notice } = editionById(report.edition);
  const expected = editionOf(report.year)?.id;
  return (
    <>
      <p>
        {say(reportWords.edition, lang, { edition: report.edition })}
        <br />
        <span className="note" lang="zh-CN">
          <Unbroken text={noticeText(notice)} />
        </span>
      </p>
      {expected && expected !== report.edition && (
        <p className="warn">
          {say(reportWords.editionNote, lang, { year: report.year, expected, edition: report.edition })}
        </p>
      )}
    </>
  );
};

const Origin = ({ lang, url }: { lang: Lang; url: string | null }) =>
  url ? (
    <a href={url} rel="noopener external">
      {say(reportWords.openDocument, lang)}
    </a>
  ) : (
    <i className="absent">{say(reportWords.noDocument, lang)}</i>
  );

/** Which form, which document and when published: what a number's printed home is. */
export const DocumentFacts = ({ lang, report }: { lang: Lang; report: Report }) => {
  const { document } = report;
  return (
    <section aria-label={say(reportWords.document, lang)}>
      <EditionFact lang={lang} report={report} />
      <p>
        <Origin lang={lang} url={document.sourceUrl} />
        {document.publishedOn &&
          ` · ${say(reportWords.published, lang, { date: formatDate(document.publishedOn, lang) })}`}
        {report.deadlineDays !== null && (
          <span className={report.deadlineDays > 0 ? 'warn' : undefined}>
            {' · '}
            {punctuality(report.deadlineDays, lang)}
          </span>
        )}
      </p>
    </section>
  );
};
