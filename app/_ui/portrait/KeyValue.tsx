import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { chartWords } from '../../../lib/text/chart.ts';
import { portraitWords } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { isSpan, spanText } from './span.ts';

interface ValueProps {
  lang: Lang;
  own: Evaluation;
  /** A share of cases rather than their number. */
  share: boolean;
}

/** A key figure as printed, a share with what it is of, or the word for its absence. */
export const KeyValue = ({ lang, own, share }: ValueProps) => {
  const { value, numerator, denominator, state } = own;
  if (value === null)
    return <i className="absent">{states[state].present ? say(chartWords.noCases, lang) : states[state].name[lang]}</i>;
  return (
    <>
      {share ? formatPercent(value, lang) : formatNumber(value, lang)}
      {share && numerator !== null && denominator !== null && (
        <small>
          {say(chartWords.ofCases, lang, {
            numerator: formatNumber(numerator, lang),
            denominator: formatNumber(denominator, lang),
          })}
        </small>
      )}
    </>
  );
};

/** What a failed check leaves of a figure: both readings of it, or that its total is in doubt. */
export const Doubt = ({ lang, report, own, share }: ValueProps & { report: Report }) => {
  if (isSpan(own)) {
    const span = spanText(own, lang, share ? formatPercent : formatNumber);
    return <small className="warn">{say(portraitWords.doubtful, lang, { span })}</small>;
  }
  const doubted = own.value === null && report.doubts.some(({ cell }) => own.cells.includes(cell));
  return doubted && <small className="warn">{say(portraitWords.doubtfulBase, lang)}</small>;
};
