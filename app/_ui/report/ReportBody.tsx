import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { editionById } from '../../../lib/form/cells.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { FilledForm } from '../form/FilledForm.tsx';
import type { Filled } from '../form/filled.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { FormTerms } from '../glossary/FormTerms.tsx';
import { Still } from '../markup/Still.tsx';
import { measured } from '../portrait/observed.ts';
import { yearOf } from '../portrait/summary.ts';
import { Breaking } from './Breaking.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { ExtraRows } from './ExtraRows.tsx';
import { Findings } from './Findings.tsx';
import { worthFlow } from './flow.ts';
import { KnownFigures } from './KnownFigures.tsx';
import { LastYear } from './LastYear.tsx';
import './report.css';
import { Revisions } from './Revisions.tsx';

interface ReportProps {
  lang: Lang;
  report: Report;
  /** The report of the year before; null where none is held. */
  before: Report | null;
  pinned: number | null;
  /** Said on paper only: where this page and its figures are. */
  source: string;
  /** The flow of its requests; undefined where it cannot be drawn. */
  flow?: ChartModel;
}

const OtherYears = ({ lang, report, pinned }: Pick<ReportProps, 'lang' | 'report' | 'pinned'>) => (
  <nav className="report-nav" aria-label={say(reportWords.otherYears, lang)}>
    {report.years.map((year) =>
      year === report.year ? (
        <b key={year}>{year}</b>
      ) : (
        <a key={year} href={reportAddress(report.authority.code, year, lang, undefined, pinned)}>
          {year}
        </a>
      ),
    )}
  </nav>
);

/** The form as printed; folded where next to nothing of it is held, since 200 empty cells tell nobody anything. */
const FormPart = ({ narrative, ...filled }: Filled & { narrative: boolean }) => {
  const form = (
    <>
      <FormTerms lang={filled.lang} />
      <Still>
        <FilledForm filled={filled} />
      </Still>
    </>
  );
  if (!narrative) return form;
  return (
    <details>
      <summary>{say(reportWords.emptyForm, filled.lang)}</summary>
      {form}
    </details>
  );
};

/** One report, whole: what it says in sentences, its document, what does not add up, the filled-in form, and its versions. */
export const ReportBody = ({ lang, report, before, pinned, flow, source }: ReportProps) => {
  const absent = report.coverage === 'narrative' ? 'not-collected' : 'not-printed';
  const filled = {
    lang,
    edition: editionById(report.edition),
    figures: report.figures,
    findings: report.findings,
    absent,
  } as const;
  const sentences = yearOf({ report, before: before ? measured(before, 'requests-received') : undefined }, lang);
  return (
    <div className="report">
      <h1>
        <Breaking text={say(reportWords.title, lang, { name: report.authority.fullName[lang], year: report.year })} />
      </h1>
      {report.years.length > 1 && <OtherYears lang={lang} report={report} pinned={pinned} />}
      {sentences.length > 0 && (
        <p className="lead">
          <Unbroken text={sentences.join(lang === 'zh' ? '' : ' ')} />
        </p>
      )}
      <DocumentFacts lang={lang} report={report} />
      <h2>{say(reportWords.findings, lang)}</h2>
      {report.findings.length > 0 ? (
        <Findings lang={lang} findings={report.findings} />
      ) : (
        <p>{say(report.coverage === 'narrative' ? reportWords.nothingChecked : reportWords.noFindings, lang)}</p>
      )}
      <p className="note">
        {say(report.coverage === 'narrative' ? reportWords.narrative : reportWords.howToRead, lang)}
      </p>
      {report.coverage === 'narrative' && <KnownFigures lang={lang} figures={report.figures} />}
      <FormPart {...filled} narrative={report.coverage === 'narrative'} />
      {flow && worthFlow(report) && <Figure model={flow} id="flow" />}
      <LastYear lang={lang} report={report} before={before} />
      {report.coverage === 'complete' && <KnownFigures lang={lang} figures={report.figures} stated />}
      {report.extraRows.length > 0 && <ExtraRows lang={lang} rows={report.extraRows} />}
      <Revisions lang={lang} report={report} />
      <p className="print-only note">{source}</p>
    </div>
  );
};
