import { Fragment } from 'react';
import { type Change, changeOf, fewestForPercent } from '../../../lib/form/change.ts';
import { type Evaluation, hasNoCases } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import { formatChange, formatNumber, formatPercent, formatPoints } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { lastYearWords as words } from '../../../lib/text/last-year.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { firstFormYear } from '../../../lib/view/years.ts';
import { headOf } from '../compare/values.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { Still } from '../markup/Still.tsx';
import { topicName } from '../method/MeasureList.tsx';
import { measured } from '../portrait/observed.ts';
import { grouped } from '../table/grouped.ts';
import { Scroll } from '../table/Scroll.tsx';

const compared = measures.filter(({ kind, topic }) => kind !== 'composition' && topic !== 'quality');

const valueText = (measure: Measure, value: number, lang: Lang) =>
  measure.unit === 'share' ? formatPercent(value, lang) : formatNumber(Math.round(value * 100) / 100, lang);

/** A change in one or two pieces, none of which breaks: the difference, and the percent where there is one. */
const changeTexts = (measure: Measure, change: Change, lang: Lang): string[] => {
  if (change.kind === 'points') return [formatPoints(change.difference, lang)];
  if (change.kind === 'few') return [say(words.few, lang)];
  if (change.kind === 'asked-differently') return [say(words.askedDifferently, lang)];
  if (change.kind === 'absent') return ['–'];
  const difference = formatChange(Math.round(change.difference * 100) / 100, lang);
  if (change.share === null || measure.signed) return [difference];
  const share = `${change.share > 0 ? '+' : ''}${formatPercent(change.share, lang)}`;
  return [difference, say(words.share, lang, { share })];
};

const Value = ({ lang, measure, report }: { lang: Lang; measure: Measure; report: Report }) => {
  const evaluation: Evaluation = measured(report, measure.code);
  const [cell] = evaluation.cells;
  if (evaluation.value === null)
    return (
      <td className="value">
        <i className="absent">
          {hasNoCases(evaluation) ? say(words.noCases, lang) : states[evaluation.state].name[lang]}
        </i>
      </td>
    );
  return (
    <td className="value">
      <a href={reportAddress(report.authority.code, report.year, lang, cell)}>
        {valueText(measure, evaluation.value, lang)}
      </a>
    </td>
  );
};

interface YearsProps {
  lang: Lang;
  report: Report;
  before: Report;
}

const told = (report: Report, code: string) => ({ edition: report.edition, evaluation: measured(report, code) });

const Row = ({ lang, report, before, measure }: YearsProps & { measure: Measure }) => {
  const change = changeOf(measure, told(before, measure.code), told(report, measure.code));
  return (
    <tr>
      <th scope="row">
        <Unbroken text={headOf(measure, lang)} />
      </th>
      <Value lang={lang} measure={measure} report={before} />
      <Value lang={lang} measure={measure} report={report} />
      <td className="value wraps">
        {changeTexts(measure, change, lang).map((text) => (
          <Fragment key={text}>
            <span className="brief">{text}</span>{' '}
          </Fragment>
        ))}
      </td>
    </tr>
  );
};

/** Measures that at least one of the two reports has: two absences beside each other say nothing. */
const shown = ({ report, before }: Omit<YearsProps, 'lang'>) =>
  compared.filter(({ code }) => [before, report].some((each) => measured(each, code).value !== null));

const YearsTable = (props: YearsProps) => {
  const { lang, report, before } = props;
  return (
    <Scroll label={say(words.heading, lang)}>
      <table className="table tight last-year">
        <caption>{say(words.caption, lang, { least: fewestForPercent })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.measure, lang)}</th>
            {[before.year, report.year, say(words.change, lang)].map((head) => (
              <th key={head} scope="col" className="value">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {grouped(shown(props), ({ topic }) => topic).map(([topic, listed]) => (
          <tbody key={topic}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="soft">
                {topicName(topic as Measure['topic'], lang)}
              </th>
            </tr>
            {listed.map((measure) => (
              <Row key={measure.code} {...props} measure={measure} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};

/** This year beside the last, measure by measure, with the change where there is one to tell. */
export const LastYear = ({ lang, report, before }: Omit<YearsProps, 'before'> & { before: Report | null }) => (
  <section>
    <h2 id="last-year">{say(words.heading, lang)}</h2>
    {before ? (
      <Still>
        <YearsTable lang={lang} report={report} before={before} />
      </Still>
    ) : (
      <p className="soft">
        {say(report.year > firstFormYear ? words.none : words.noneBefore, lang, { before: report.year - 1 })}
      </p>
    )}
  </section>
);
