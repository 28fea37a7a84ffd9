import { cells } from '../../../lib/form/cells.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { placeText } from '../form/Evidence.tsx';

/** The printed name of the row that an extra row stands beneath. */
const rowName = (key: string, lang: Lang) =>
  cells.find((cell) => cell.row === key)?.name[lang].split(/ · |: /)[0] ?? key;

/** Printed rows that the form does not have, kept as printed. */
export const ExtraRows = ({ lang, rows }: { lang: Lang; rows: Report['extraRows'] }) => (
  <section>
    <h2>{say(reportWords.extraRows, lang)}</h2>
    <ul>
      {rows.map((row) => (
        <li key={`${row.place.table} ${row.place.row} ${row.label}`}>
          <span lang="zh-CN">{row.label}</span> <span className="number">{row.values.join(' | ')}</span>{' '}
          <span className="note">
            {say(reportWords.extraUnder, lang, { row: rowName(row.under, lang) })}
            {row.place.table > 0 && ` · ${placeText(row.place, lang)}`}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
