import { checkByCode } from '../../../lib/form/checks.ts';
import type { Place } from '../../../lib/form/figure.ts';
import { findingKind } from '../../../lib/form/notices.ts';
import type { LetterFinding, LetterReport } from '../../../lib/queries/checks-letter.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { checkViewWords, letterWords } from '../../../lib/text/checks.ts';
import { findingValue } from '../../../lib/text/finding-value.ts';
import { sentenceOf } from '../../../lib/text/reworded.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { FindingPlace } from './FindingPlace.tsx';

interface TableProps {
  lang: Lang;
  authority: AuthorityName;
  report: LetterReport;
}

const printedAt = ({ table, row, column, page }: Place, lang: Lang): string =>
  (page ? say(letterWords.page, lang, { page }) : '') + say(letterWords.at, lang, { table, row, column });

interface RowProps extends Omit<TableProps, 'report'> {
  year: number;
  finding: LetterFinding;
  number: number;
}

const Row = ({ lang, authority, year, finding, number }: RowProps) => {
  const { check, at, left, right, text, evidence } = finding;
  return (
    <tr>
      <td className="value">{number}</td>
      <th scope="row">
        <FindingPlace lang={lang} authority={authority.code} year={year} at={at} />
        {evidence?.place && <span className="note">{printedAt(evidence.place, lang)}</span>}
      </th>
      <td className="named">
        {findingKind(check)?.name[lang] ?? check}
        <span className="note">{checkByCode(check)?.formula[lang]}</span>
      </td>
      <td className="value">{left && findingValue(check, left, lang)}</td>
      <td className="value">{right && findingValue(check, right, lang)}</td>
      <td className="sentence">{sentenceOf(text, lang)}</td>
    </tr>
  );
};

/** The findings on one report, numbered: the place, the rule, both values, and what that means. */
export const LetterTable = ({ lang, authority, report }: TableProps) => (
  <Scroll label={say(letterWords.yearCaption, lang, { year: report.year })}>
    <table className="table">
      <caption className="hidden">{say(letterWords.yearCaption, lang, { year: report.year })}</caption>
      <thead>
        <tr>
          <th scope="col" className="value">
            {say(letterWords.number, lang)}
          </th>
          <th scope="col">{say(letterWords.place, lang)}</th>
          <th scope="col">{say(letterWords.rule, lang)}</th>
          <th scope="col" className="value">
            {say(checkViewWords.left, lang)}
          </th>
          <th scope="col" className="value">
            {say(checkViewWords.right, lang)}
          </th>
          <th scope="col">{say(checkViewWords.sentence, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {report.findings.map((finding, at) => (
          <Row
            key={`${finding.check} ${finding.at} ${finding.text.en}`}
            lang={lang}
            authority={authority}
            year={report.year}
            finding={finding}
            number={at + 1}
          />
        ))}
      </tbody>
    </table>
  </Scroll>
);
