import { findingKind } from '../../../lib/form/notices.ts';
import { falseAlarm, type ListedFinding } from '../../../lib/queries/findings.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { severityWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { FindingPlace } from './FindingPlace.tsx';
import { ReportHead } from './ReportHead.tsx';

const Verdict = ({ lang, verdict }: { lang: Lang; verdict: ListedFinding['verdict'] }) =>
  verdict && (
    <>
      {verdict.verdict === falseAlarm ? say(checkViewWords.falseAlarm, lang) : verdict.verdict}
      {verdict.note && <span className="note">{verdict.note}</span>}
    </>
  );

const Row = ({ lang, finding }: { lang: Lang; finding: ListedFinding }) => {
  const { authority, year, check, at, left, right, severity, text, verdict } = finding;
  return (
    <tr>
      <ReportHead lang={lang} finding={finding} />
      <td>
        <a href={checksAddress(lang, check)}>{findingKind(check)?.name[lang] ?? check}</a>
        <span className={severity === 'info' ? 'note' : 'note warn'}>{say(severityWords[severity], lang)}</span>
      </td>
      <td>
        <FindingPlace lang={lang} authority={authority.code} year={year} at={at} />
      </td>
      <td className="value">{left}</td>
      <td className="value">{right}</td>
      <td className="sentence">{text[lang]}</td>
      <td>
        <Verdict lang={lang} verdict={verdict} />
      </td>
    </tr>
  );
};

const heads = ['report', 'check', 'place', 'left', 'right', 'sentence', 'verdict'] as const;
const numbers: ReadonlySet<string> = new Set(['left', 'right']);

/** Findings one by one: where, what the check says, both values, and what a person decided. */
export const FindingTable = ({ lang, findings }: { lang: Lang; findings: readonly ListedFinding[] }) => {
  if (findings.length === 0) return <p>{say(checkViewWords.none, lang)}</p>;
  return (
    <Scroll label={say(checkViewWords.oneByOne, lang)} tall>
      <table className="table">
        <caption className="hidden">{say(checkViewWords.oneByOne, lang)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={numbers.has(head) ? 'value' : undefined}>
                {say(checkViewWords[head], lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <Row
              key={`${finding.authority.code} ${finding.year} ${finding.check} ${finding.at} ${finding.text.en}`}
              lang={lang}
              finding={finding}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
