import { cells } from '../../../lib/form/cells.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const stated = cells.filter((cell) => cell.table === null);

/** Totals that the form does not print and the text of the report states. */
export const Stated = ({ lang, figures }: { lang: Lang; figures: Report['figures'] }) => {
  const known = stated.flatMap((cell) => {
    const value = figures[cell.code]?.value ?? null;
    return value === null ? [] : [{ cell, value }];
  });
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{say(reportWords.stated, lang)}</h2>
      <ul>
        {known.map(({ cell, value }) => (
          <li key={cell.code} id={cell.code}>
            {cell.name[lang]} <span className="number">{formatNumber(value, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
