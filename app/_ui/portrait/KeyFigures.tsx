import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { chartWords } from '../../../lib/text/chart.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { measured } from './observed.ts';

const codes = ['requests-received', 'disclosure-rate', 'refusal-rate', 'reviews', 'suits', 'correction-rate'];

const Shown = ({ lang, evaluation, share }: { lang: Lang; evaluation: Evaluation; share: boolean }) => {
  const { value, numerator, denominator, state } = evaluation;
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

/** Six figures of the newest report that tells them, each leading to its cell. */
export const KeyFigures = ({ lang, report }: { lang: Lang; report: Report }) => (
  <section>
    <h2>
      {say(authorityWords.keyFigures, lang)}{' '}
      <small className="soft">{say(authorityWords.ofYear, lang, { year: report.year })}</small>
    </h2>
    <dl className="totals">
      {codes.map((code) => {
        const evaluation = measured(report, code);
        return (
          <div key={code}>
            <dt>
              <a href={reportAddress(report.authority.code, report.year, lang, evaluation.cells[0])}>
                {measureByCode(code)?.name[lang]}
              </a>
            </dt>
            <dd className={evaluation.value === null ? 'words' : undefined}>
              <Shown lang={lang} evaluation={evaluation} share={measureByCode(code)?.unit === 'share'} />
            </dd>
          </div>
        );
      })}
    </dl>
  </section>
);
