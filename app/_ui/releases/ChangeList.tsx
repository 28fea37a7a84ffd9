import { cellByCode } from '../../../lib/form/cells.ts';
import { states } from '../../../lib/form/figure.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { CellChange, ReportChange } from '../../../lib/queries/changes.ts';
import { releaseWords } from '../../../lib/text/pages.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface ChangeListProps {
  lang: Lang;
  changes: readonly ReportChange[];
  release: number;
  /** A tab above names them already. */
  tabbed: boolean;
}

const Shown = ({ lang, figure }: { lang: Lang; figure: CellChange['before'] }) =>
  figure.value === null ? (
    <i className="absent">{states[figure.state].name[lang]}</i>
  ) : (
    formatNumber(figure.value, lang)
  );

/** The cell as the form names it, with the unit of amounts. */
const nameOf = (code: string, lang: Lang): string => {
  const cell = cellByCode(code);
  const name = cell?.name[lang] ?? code;
  return cell?.unit === '10000 CNY' ? say(reportWords.yuan, lang, { column: name }) : name;
};

/** Cells of one report that stand on the page; the whole lies in the files. */
const mostCells = 12;

const CellTable = ({ lang, report, release }: { lang: Lang; report: ReportChange; release: number }) => (
  <table className="table changed">
    <thead>
      <tr>
        <th scope="col">{say(releaseWords.cell, lang)}</th>
        <th scope="col" className="value">
          {say(releaseWords.before, lang)}
        </th>
        <th scope="col" className="value">
          {say(releaseWords.after, lang)}
        </th>
      </tr>
    </thead>
    <tbody>
      {report.changes.slice(0, mostCells).map(({ cell, before, after }) => (
        <tr key={cell}>
          <th scope="row">
            <a href={reportAddress(report.authority.code, report.year, lang, cell, release)}>{nameOf(cell, lang)}</a>
          </th>
          <td className="value">
            <Shown lang={lang} figure={before} />
          </td>
          <td className="value">
            <Shown lang={lang} figure={after} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const ReportLink = ({ lang, report }: { lang: Lang; report: ReportChange }) => (
  <a href={reportAddress(report.authority.code, report.year, lang)}>
    {report.authority.fullName[lang]} {report.year}
  </a>
);

/** What a release changed: restated reports cell by cell, then those that are new. */
export const ChangeList = ({ lang, changes, release, tabbed }: ChangeListProps) => {
  const restated = changes.filter(({ kind }) => kind === 'restated');
  const added = changes.filter(({ kind }) => kind === 'new');
  return (
    <>
      {restated.length > 0 && <h2 className={tabbed ? 'hidden' : undefined}>{say(releaseWords.restated, lang)}</h2>}
      {restated.map((report) => (
        <section key={report.revision}>
          <h3>
            <ReportLink lang={lang} report={report} />
          </h3>
          <CellTable lang={lang} report={report} release={release} />
          {report.changes.length > mostCells && (
            <p className="note">{say(releaseWords.moreCells, lang, { n: report.changes.length - mostCells })}</p>
          )}
        </section>
      ))}
      {added.length > 0 && <h2 className={tabbed ? 'hidden' : undefined}>{say(releaseWords.added, lang)}</h2>}
      <ul className="links">
        {added.map((report) => (
          <li key={report.revision}>
            <ReportLink lang={lang} report={report} />
          </li>
        ))}
      </ul>
    </>
  );
};
