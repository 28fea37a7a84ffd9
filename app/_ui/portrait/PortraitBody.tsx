import { explain } from '../../../lib/form/mentions.ts';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { portraitQuestions } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { Explained } from '../glossary/Explained.tsx';
import { Below } from './Below.tsx';
import { Facts } from './Facts.tsx';
import { PortraitFindings } from './Findings.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Missing } from './Missing.tsx';
import type { openPortrait } from './open-portrait.ts';
import { worthDrawing, yearBefore } from './portrait-views.ts';
import './portrait.css';
import { Relatives } from './Relatives.tsx';
import { ReportYears } from './ReportYears.tsx';
import { summaryOf } from './summary.ts';

interface PortraitProps {
  lang: Lang;
  /** Said on paper only: where this page and its figures are. */
  source: string;
  portrait: Awaited<ReturnType<typeof openPortrait>>;
  /** Its published reports that are known by their address and not read. */
  known: readonly KnownAddress[];
}

/** One authority: sentences, key figures, charts, its reports by year, what does not add up, its relatives. */
export const PortraitBody = ({ lang, portrait, source, known }: PortraitProps) => {
  const { place, reports, latest, found, years, models } = portrait;
  const { authority } = place;
  const name = authority.fullName[lang];
  const none = say(authority.level === 0 ? words.nation : words.noneHeld, lang, { name });
  const report = latest?.report;
  const summary = report ? summaryOf({ reports, report, before: yearBefore(models, report.year) }, lang) : [none];
  return (
    <div className="portrait">
      <h1>{name}</h1>
      <Facts lang={lang} place={place} />
      <p className="lead">
        <Explained lang={lang} pieces={explain([summary.join(lang === 'zh' ? '' : ' ')], lang)[0]} />
      </p>
      {latest && <KeyFigures lang={lang} report={latest.report} peers={latest.peers} />}
      <div className="columns">
        {models.filter(worthDrawing).map((model) => (
          <Figure
            key={model.spec.measure}
            model={model}
            id={model.spec.measure}
            heading={portraitQuestions[model.spec.measure]?.[lang]}
          />
        ))}
      </div>
      <div className="pair">
        {latest && <Below lang={lang} report={latest.report} below={latest.below} />}
        {reports.length + known.length > 0 && (
          <section className="report-years">
            <h2>{say(words.reportsHeading, lang)}</h2>
            <ReportYears lang={lang} authority={authority} reports={reports} years={years} known={known} />
          </section>
        )}
      </div>
      {reports.length > 0 && (
        <PortraitFindings
          lang={lang}
          code={authority.code}
          checked={reports.some(({ coverage }) => coverage === 'complete')}
          found={found}
        />
      )}
      {reports.length > 0 && <Missing lang={lang} authority={authority} reports={reports} years={years} />}
      <Relatives lang={lang} place={place} />
      <p className="print-only note">{source}</p>
    </div>
  );
};
