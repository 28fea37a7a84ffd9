import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Observation } from '../../../lib/queries/view-data.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { absenceOf, textOf } from './values.ts';

interface ComparedProps {
  lang: Lang;
  measure: Measure;
  report: Observation | null;
  evaluation: Evaluation | null;
}

const Remarks = ({ lang, measure, evaluation }: Omit<ComparedProps, 'report'> & { evaluation: Evaluation }) => {
  const { small, denominator, range } = evaluation;
  return (
    <>
      {small && denominator !== null && (
        <small className="note"> {say(compareWords.small, lang, { n: formatNumber(denominator, lang) })}</small>
      )}
      {range && (
        <small className="note warn">
          {' '}
          {say(compareWords.doubt, lang, {
            low: textOf(range[0], measure, lang),
            high: textOf(range[1], measure, lang),
          })}
        </small>
      )}
    </>
  );
};

/** One measure of one authority: the number with its way to the cell, or the word for its absence. */
export const ComparedCell = ({ lang, measure, report, evaluation }: ComparedProps) => {
  if (!report || !evaluation) return <i className="absent">{states['not-published'].name[lang]}</i>;
  if (evaluation.value === null) return <i className="absent">{absenceOf(evaluation, measure, lang)}</i>;
  return (
    <>
      <a href={reportAddress(report.authority, report.year, lang, evaluation.cells[0])}>
        {textOf(evaluation.value, measure, lang)}
      </a>
      <Remarks lang={lang} measure={measure} evaluation={evaluation} />
    </>
  );
};
