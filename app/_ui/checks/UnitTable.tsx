import { findingKind } from '../../../lib/form/notices.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { ListedFinding } from '../../../lib/queries/findings.ts';
import { checkViewWords, unitsWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { FindingPlace } from './FindingPlace.tsx';
import { ReportHead } from './ReportHead.tsx';

/** How many times one side is the other, where both are amounts. */
export const timesOf = ({ check, left, right }: Pick<ListedFinding, 'check' | 'left' | 'right'>): number | null => {
  const ratio = Number(left) / Number(right);
  return check === 'unit-slip' && Number.isFinite(ratio) ? ratio : null;
};

const timesText = (times: number, lang: Lang) => formatNumber(times, lang, times < 1 ? 6 : 0);

const Row = ({ lang, finding }: { lang: Lang; finding: ListedFinding }) => {
  const { authority, year, check, at, left, right, text } = finding;
  const times = timesOf(finding);
  return (
    <tr>
      <ReportHead lang={lang} finding={finding} />
      <td>{findingKind(check)?.name[lang]}</td>
      <td>
        <FindingPlace lang={lang} authority={authority.code} year={year} at={at} />
      </td>
      <td className="value">{left}</td>
      <td className="value">{right}</td>
      <td className="value">{times === null ? '' : timesText(times, lang)}</td>
      <td className="sentence">{text[lang]}</td>
    </tr>
  );
};

/** Amounts with the value that they are held against, and how many times apart the two are. */
export const UnitTable = ({ lang, findings }: { lang: Lang; findings: readonly ListedFinding[] }) => {
  if (findings.length === 0) return <p>{say(unitsWords.none, lang)}</p>;
  return (
    <Scroll label={say(unitsWords.title, lang)} tall>
      <table className="table">
        <caption className="hidden">{say(unitsWords.title, lang)}</caption>
        <thead>
          <tr>
            {(['report', 'check', 'place'] as const).map((head) => (
              <th key={head} scope="col">
                {say(checkViewWords[head], lang)}
              </th>
            ))}
            {(['stated', 'against', 'times'] as const).map((head) => (
              <th key={head} scope="col" className="value">
                {say(unitsWords[head], lang)}
              </th>
            ))}
            <th scope="col">{say(checkViewWords.sentence, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <Row key={`${finding.authority.code} ${finding.year} ${finding.at}`} lang={lang} finding={finding} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
