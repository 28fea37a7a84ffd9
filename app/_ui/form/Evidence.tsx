import { type Figure, type Place, states } from '../../../lib/form/figure.ts';
import type { Finding } from '../../../lib/form/finding.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Where in the document a figure stands, in words. */
export const placeText = (place: Place, lang: Lang): string =>
  (place.page ? say(reportWords.placePage, lang, { page: place.page }) : '') +
  say(reportWords.placeAt, lang, { table: place.table, row: place.row, column: place.column });

interface EvidenceProps {
  lang: Lang;
  code: string;
  figure: Figure;
  findings: readonly Finding[];
}

/** What stands behind a cell: printed text, state, place, note and the findings that doubt it. */
export const Evidence = ({ lang, code, figure, findings }: EvidenceProps) => (
  <div className="evidence">
    <dl>
      <dt>{say(reportWords.printed, lang)}</dt>
      <dd>{figure.raw || <i className="absent">{say(reportWords.blankPrinted, lang)}</i>}</dd>
      <dt>{say(reportWords.state, lang)}</dt>
      <dd>{say(states[figure.state].name, lang)}</dd>
      {figure.place && figure.place.table > 0 && (
        <>
          <dt>{say(reportWords.place, lang)}</dt>
          <dd>{placeText(figure.place, lang)}</dd>
        </>
      )}
      {figure.note && (
        <>
          <dt>{say(reportWords.note, lang)}</dt>
          <dd>{figure.note}</dd>
        </>
      )}
      <dt>{say(reportWords.cell, lang)}</dt>
      <dd>
        <a href={`#${code}`}>
          <code>{code}</code>
        </a>
      </dd>
    </dl>
    {findings.map((finding) => (
      <p className="note warn" key={`${finding.check}${finding.at}`}>
        {finding.text[lang]}
      </p>
    ))}
  </div>
);
