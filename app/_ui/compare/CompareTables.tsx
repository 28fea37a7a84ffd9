import type { Topic } from '../../../lib/form/measure-types.ts';
import { formatList } from '../../../lib/format.ts';
import { compareWords, peerRuleWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Still } from '../markup/Still.tsx';
import type { AskedComparison } from './asked.ts';
import { CompareTable } from './CompareTable.tsx';
import type { ComparedRow } from './rows.ts';

/** A warning where the reports that stand beside each other are of different years. */
export const YearsDiffer = ({ lang, rows }: { lang: Lang; rows: readonly Pick<ComparedRow, 'shown'>[] }) => {
  const years = [...new Set(rows.flatMap(({ shown }) => shown?.year ?? []))].sort();
  if (years.length < 2) return null;
  return <p className="warn">{say(compareWords.yearsDiffer, lang, { years: formatList(years.map(String), lang) })}</p>;
};

interface TablesProps {
  lang: Lang;
  shown: readonly Topic[];
  rows: readonly ComparedRow[];
  asked: AskedComparison;
  keys: Readonly<Record<string, string | undefined>>;
}

/** A table for each topic, what a cell is above them, and whom the peers are below. */
export const CompareTables = ({ lang, shown, rows, asked, keys }: TablesProps) => (
  <>
    <p className="note">{say(compareWords.tableNote, lang)}</p>
    <YearsDiffer lang={lang} rows={rows} />
    <Still>
      {shown.map((topic) => (
        <CompareTable key={topic} lang={lang} topic={topic} rows={rows} asked={asked} keys={keys} />
      ))}
    </Still>
    <p className="note">{peerRuleWords[asked.rule].rule[lang]}</p>
  </>
);
