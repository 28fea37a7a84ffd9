import { cellByCode } from '../../../lib/form/cells.ts';
import { type Figure, type Place, states } from '../../../lib/form/figure.ts';
import type { Finding } from '../../../lib/form/finding.ts';
import { citation, groundOfRow } from '../../../lib/form/law.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { sentenceOf } from '../../../lib/text/reworded.ts';
import { say } from '../../../lib/text/say.ts';
import { reasonAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Where in the document a figure stands, in words. */
export const placeText = (place: Place, lang: Lang): string =>
  say(reportWords.placeAt, lang, {
    ...place,
    page: place.page ? say(reportWords.placePage, lang, { page: place.page }) : '',
  });

interface EvidenceProps {
  lang: Lang;
  code: string;
  figure: Figure;
  findings: readonly Finding[];
}

/** The article behind a row of refusing, leading to its page; nothing for other rows. */
const Law = ({ lang, code }: { lang: Lang; code: string }) => {
  const ground = groundOfRow(cellByCode(code)?.row ?? '');
  return (
    ground && (
      <>
        <dt>{say(reportWords.law, lang)}</dt>
        <dd>
          <a href={reasonAddress(ground.slug, lang)}>{citation(ground)[lang] || ground.words[lang]}</a>
        </dd>
      </>
    )
  );
};

/** What stands behind a cell: its name, printed text, state, place, note and the findings that doubt it. */
export const Evidence = ({ lang, code, figure, findings }: EvidenceProps) => (
  <div className="evidence">
    <b>{cellByCode(code)?.name[lang]}</b>
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
      <Law lang={lang} code={code} />
      <dt>{say(reportWords.cell, lang)}</dt>
      <dd>
        <a href={`#${code}`}>
          <code>{code}</code>
        </a>
      </dd>
    </dl>
    {findings.map((finding) => (
      <p className="note warn" key={`${finding.check}${finding.at}`}>
        {sentenceOf(finding.text, lang)}
      </p>
    ))}
  </div>
);
