import { cells } from '../../../lib/form/cells.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface KnownProps {
  lang: Lang;
  figures: Report['figures'];
  /** Only totals that the form does not print and the text states. */
  stated?: boolean;
}

/** The figures that the text of a report states; those with a cell lead to it, the others are marked here. */
export const KnownFigures = ({ lang, figures, stated = false }: KnownProps) => {
  const known = cells.flatMap((cell) => {
    const value = figures[cell.code]?.value ?? null;
    return value === null || (stated && cell.table !== null) ? [] : [{ cell, value }];
  });
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{say(stated ? reportWords.stated : reportWords.knownFigures, lang)}</h2>
      <ul>
        {known.map(({ cell, value }) => (
          <li key={cell.code} id={cell.table === null ? cell.code : undefined}>
            {cell.table === null ? cell.name[lang] : <a href={`#${cell.code}`}>{cell.name[lang]}</a>}{' '}
            <b className="number">{formatNumber(value, lang)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
};
