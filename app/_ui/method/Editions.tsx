import { cellsOfEdition, editions } from '../../../lib/form/cells.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { noticeText, reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** The editions of the form: years, notice, size. */
export const Editions = ({ lang }: { lang: Lang }) => (
  <ul>
    {editions.map((edition) => (
      <li key={edition.id}>
        {say(reportWords.edition, lang, { edition: edition.id })}
        {' · '}
        {edition.to === null
          ? say(methodWords.editionYears, lang, { from: edition.from })
          : say(methodWords.editionSpan, lang, { from: edition.from, to: edition.to })}
        {' · '}
        {say(methodWords.cellsOf, lang, { n: cellsOfEdition(edition).length })}
        <br />
        {lang === 'en' && <span className="note">{say(methodWords.noticeMeaning, lang)} </span>}
        <span className="note" lang="zh-CN">
          {noticeText(edition.notice)}
        </span>
      </li>
    ))}
  </ul>
);
