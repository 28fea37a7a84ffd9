import type { Measure, Topic } from '../../../lib/form/measure-types.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { topicName } from '../method/MeasureList.tsx';
import { SortHead } from '../oversight/SortHead.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { type AskedComparison, compared } from './asked.ts';
import './compare.css';
import { PeerCell } from './PeerCell.tsx';
import { type ComparedRow, evaluated } from './rows.ts';
import { sparkDomain } from './spark.ts';
import { headOf, median, textOf } from './values.ts';

interface CompareProps {
  lang: Lang;
  topic: Topic;
  rows: readonly ComparedRow[];
  asked: AskedComparison;
  keys: Readonly<Record<string, string | undefined>>;
}

const pointsOf = (measure: Measure, { years }: ComparedRow) =>
  years.map(({ year, report }) => ({ year, evaluation: evaluated(measure, report) }));

const Heads = ({
  lang,
  listed,
  asked,
  keys,
}: Omit<CompareProps, 'topic' | 'rows'> & { listed: readonly Measure[] }) => {
  const head = (key: string, name: string, numeric: boolean) => (
    <SortHead
      key={key}
      name={name}
      numeric={numeric}
      order={asked.order?.key === key ? (asked.order.down ? 'descending' : 'ascending') : null}
      to={(down) => listAddress('compare', lang, { ...keys, s: `${down ? '-' : ''}${key}` })}
    />
  );
  return (
    <tr>
      {head('name', say(compareWords.authority, lang), false)}
      {listed.map((measure) => head(measure.code, headOf(measure, lang), true))}
    </tr>
  );
};

/** The measures of a topic across, the authorities down; every head sorts. */
export const CompareTable = ({ lang, topic, rows, asked, keys }: CompareProps) => {
  const listed = compared.filter((measure) => measure.topic === topic);
  const domains = listed.map((measure) => sparkDomain(rows.map((row) => pointsOf(measure, row))));
  const middles = listed.map((measure) => median(rows.map(({ shown }) => evaluated(measure, shown)?.value ?? null)));
  return (
    <Scroll label={topicName(topic, lang)} tall>
      <table className="table compare">
        <caption>
          <b>{topicName(topic, lang)}</b>
        </caption>
        <thead>
          <Heads lang={lang} listed={listed} asked={asked} keys={keys} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.authority.code}>
              <th scope="row">
                <a href={authorityAddress(row.authority.code, lang)}>{row.authority.fullName[lang]}</a>{' '}
                <span className="note">{row.shown?.year ?? say(compareWords.noReport, lang)}</span>
              </th>
              {listed.map((measure, at) => (
                <PeerCell
                  key={measure.code}
                  lang={lang}
                  measure={measure}
                  row={row}
                  evaluation={evaluated(measure, row.shown)}
                  points={pointsOf(measure, row)}
                  domain={domains[at] ?? [0, 0]}
                />
              ))}
            </tr>
          ))}
          {rows.length > 2 && (
            <tr className="total">
              <th scope="row">{say(compareWords.chosenMedian, lang)}</th>
              {listed.map((measure, at) => {
                const middle = middles[at] ?? null;
                return (
                  <td key={measure.code} className="value">
                    {middle === null ? '–' : textOf(middle, measure, lang)}
                  </td>
                );
              })}
            </tr>
          )}
        </tbody>
      </table>
    </Scroll>
  );
};
