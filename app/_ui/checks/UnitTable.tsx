import { findingKind } from '../../../lib/form/notices.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { FindingColumn, FindingOrder, ListedFinding } from '../../../lib/queries/findings.ts';
import { checkViewWords, unitsWords } from '../../../lib/text/checks.ts';
import { findingValue } from '../../../lib/text/finding-value.ts';
import { sentenceOf } from '../../../lib/text/reworded.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { type ListColumn, SortHeads } from '../oversight/SortHeads.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { FindingPlace } from './FindingPlace.tsx';
import { ReportHead } from './ReportHead.tsx';

/** How many times one side is the other, where both are amounts. */
export const timesOf = ({ check, left, right }: Pick<ListedFinding, 'check' | 'left' | 'right'>): number | null => {
  const ratio = Number(left) / Number(right);
  return check === 'unit-slip' && Number.isFinite(ratio) ? ratio : null;
};

/** 10,161, or 1/10,161 of it. */
export const timesText = (times: number, lang: Lang): string =>
  times < 1 ? `1/${formatNumber(1 / times, lang, 0)}` : formatNumber(times, lang, 0);

const Row = ({ lang, finding }: { lang: Lang; finding: ListedFinding }) => {
  const { authority, year, check, at, left, right, text } = finding;
  const times = timesOf(finding);
  return (
    <tr>
      <ReportHead lang={lang} finding={finding} />
      <td className="value">{left && findingValue(check, left, lang)}</td>
      <td className="value">{right && findingValue(check, right, lang)}</td>
      <td className="value">{times === null ? '–' : timesText(times, lang)}</td>
      <td className="brief">{findingKind(check)?.name[lang]}</td>
      <td className="named">
        <FindingPlace lang={lang} authority={authority.code} year={year} at={at} />
      </td>
      <td className="sentence">{sentenceOf(text, lang)}</td>
    </tr>
  );
};

const columns: readonly (ListColumn & { by?: FindingColumn })[] = [
  { by: 'name', words: checkViewWords.report },
  { by: 'left', numeric: true, words: unitsWords.stated },
  { by: 'right', numeric: true, words: unitsWords.against },
  { by: 'times', numeric: true, words: unitsWords.times },
  { by: 'check', words: checkViewWords.check },
  { by: 'place', words: checkViewWords.place },
  { words: checkViewWords.sentence },
];

interface TableProps {
  lang: Lang;
  findings: readonly ListedFinding[];
  order: FindingOrder | null;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Amounts with the value that they are held against, and how many times apart the two are. */
export const UnitTable = ({ lang, findings, order, keys }: TableProps) => {
  if (findings.length === 0) return <p>{say(unitsWords.none, lang)}</p>;
  return (
    <Scroll label={say(unitsWords.title, lang)} tall>
      <table className="table narrow-heads">
        <caption>{say(unitsWords.caption, lang)}</caption>
        <thead>
          <tr>
            <SortHeads
              lang={lang}
              columns={columns}
              order={order}
              to={(s) => listAddress('checks/units', lang, { ...keys, s })}
            />
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
