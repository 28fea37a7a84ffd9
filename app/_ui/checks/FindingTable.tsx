import { findingKind } from '../../../lib/form/notices.ts';
import {
  type FindingColumn,
  type FindingOrder,
  falseAlarm,
  type ListedFinding,
} from '../../../lib/queries/findings.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { findingValue } from '../../../lib/text/finding-value.ts';
import { severityWords } from '../../../lib/text/report.ts';
import { sentenceOf } from '../../../lib/text/reworded.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { type ListColumn, SortHeads } from '../oversight/SortHeads.tsx';
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

const Row = ({ lang, finding, judged }: { lang: Lang; finding: ListedFinding; judged: boolean }) => {
  const { authority, year, check, at, left, right, severity, text, verdict } = finding;
  return (
    <tr>
      <ReportHead lang={lang} finding={finding} />
      <td className="brief">
        <a href={checksAddress(lang, check)}>{findingKind(check)?.name[lang] ?? check}</a>
        <span className={severity === 'info' ? 'note' : 'note warn'}>{say(severityWords[severity], lang)}</span>
      </td>
      <td className="sentence">{sentenceOf(text, lang)}</td>
      <td className="named">
        <FindingPlace lang={lang} authority={authority.code} year={year} at={at} />
      </td>
      <td className="value">{left && findingValue(check, left, lang)}</td>
      <td className="value">{right && findingValue(check, right, lang)}</td>
      {judged && (
        <td>
          <Verdict lang={lang} verdict={verdict} />
        </td>
      )}
    </tr>
  );
};

const columns: readonly (ListColumn & { by?: FindingColumn })[] = [
  { by: 'name', words: checkViewWords.report },
  { by: 'check', words: checkViewWords.check },
  { words: checkViewWords.sentence },
  { by: 'place', words: checkViewWords.place },
  { by: 'left', numeric: true, words: checkViewWords.left },
  { by: 'right', numeric: true, words: checkViewWords.right },
];
const verdictColumn = { by: 'verdict', words: checkViewWords.verdict } as const;

interface TableProps {
  lang: Lang;
  findings: readonly ListedFinding[];
  /** How many there are on all pages. */
  of: number;
  order: FindingOrder | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Findings one by one: what the check says, where, both values, and what a person decided, where one decided anything. */
export const FindingTable = ({ lang, findings, of, order, keys }: TableProps) => {
  if (findings.length === 0) return <p>{say(checkViewWords.none, lang)}</p>;
  const judged = order?.by === 'verdict' || findings.some(({ verdict }) => verdict !== null);
  return (
    <Scroll label={say(checkViewWords.oneByOne, lang)} tall>
      <table className="table narrow-heads">
        <caption>{say(checkViewWords.listed, lang, { n: of })}</caption>
        <thead>
          <tr>
            <SortHeads
              lang={lang}
              columns={judged ? [...columns, verdictColumn] : columns}
              order={order}
              to={(sort) => `${listAddress('checks', lang, { ...keys, sort })}#findings`}
            />
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <Row
              key={`${finding.authority.code} ${finding.year} ${finding.check} ${finding.at} ${finding.text.en}`}
              lang={lang}
              finding={finding}
              judged={judged}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
