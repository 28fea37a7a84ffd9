import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { FindOrder, FoundReport } from '../../../lib/queries/find.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Condition } from '../../../lib/view/conditions.ts';
import { measuresOf } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ComparedCell } from '../compare/ComparedCell.tsx';
import { IntervalNote } from '../compare/IntervalNote.tsx';
import { headOf } from '../compare/values.ts';
import { SortHead } from '../oversight/SortHead.tsx';
import { Scroll } from '../table/Scroll.tsx';

interface FoundProps {
  lang: Lang;
  conditions: readonly Condition[];
  order: FindOrder;
  found: { rows: readonly FoundReport[]; of: number };
  keys: Readonly<Record<string, string | undefined>>;
}

/** What the value was made of: a rate is only as good as its base. */
const Base = ({ lang, evaluation: { numerator, denominator } }: { lang: Lang; evaluation: Evaluation }) =>
  numerator !== null &&
  denominator !== null && (
    <span className="note">
      {say(findWords.base, lang, { above: formatNumber(numerator, lang), below: formatNumber(denominator, lang) })}
    </span>
  );

const Row = ({ lang, found }: { lang: Lang; found: FoundReport }) => {
  const { authority, report, values } = found;
  const failed = report.facts['@checks.failed'] ?? null;
  return (
    <tr>
      <th scope="row">
        <a href={reportAddress(authority.code, report.year, lang)}>{authority.fullName[lang]}</a>
      </th>
      <td>{report.year}</td>
      {values.map(({ measure, evaluation }) => (
        <td key={measure.code} className="value">
          <ComparedCell lang={lang} measure={measure} report={report} evaluation={evaluation} />
          <Base lang={lang} evaluation={evaluation} />
          <IntervalNote lang={lang} measure={measure} evaluation={evaluation} />
        </td>
      ))}
      <td className="value">
        {failed === null ? <i className="absent">{say(findWords.noTables, lang)}</i> : formatNumber(failed, lang)}
      </td>
    </tr>
  );
};

/** The reports that meet the conditions, with the numbers that made them meet; every head sorts. */
export const FoundTable = ({ lang, conditions, order, found, keys }: FoundProps) => {
  const measures = measuresOf(conditions);
  const sorted = typeof order.by === 'string' ? order.by : order.by.code;
  const head = (key: string, name: string, numeric: boolean) => (
    <SortHead
      key={key}
      name={name}
      numeric={numeric}
      order={key === sorted ? (order.down ? 'descending' : 'ascending') : null}
      to={(down) => listAddress('find', lang, { ...keys, s: `${down ? '-' : ''}${key}` })}
    />
  );
  if (found.of === 0) return <p>{say(findWords.none, lang)}</p>;
  return (
    <Scroll label={say(findWords.title, lang)} tall>
      <table className="table">
        <caption>{say(findWords.found, lang, { n: formatNumber(found.of, lang) })}</caption>
        <thead>
          <tr>
            {head('name', say(findWords.report, lang), false)}
            {head('year', say(findWords.year, lang), false)}
            {measures.map((measure) => head(measure.code, headOf(measure, lang), true))}
            {head('checks', say(findWords.failed, lang), true)}
          </tr>
        </thead>
        <tbody>
          {found.rows.map((each) => (
            <Row key={`${each.authority.code} ${each.year}`} lang={lang} found={each} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
