import type { Report } from '../../../lib/queries/reports.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { placeText } from '../form/Evidence.tsx';

/** Printed rows that the form does not have, kept as printed. */
export const ExtraRows = ({ lang, rows }: { lang: Lang; rows: Report['extraRows'] }) => (
  <section>
    <h2>{say(reportWords.extraRows, lang)}</h2>
    <ul>
      {rows.map((row) => (
        <li key={`${row.place.table} ${row.place.row} ${row.label}`}>
          <span lang="zh-CN">{row.label}</span> <span className="number">{row.values.join(' | ')}</span>{' '}
          <span className="note">
            {say(reportWords.extraUnder, lang, { row: row.under })} · {placeText(row.place, lang)}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
