import { states } from '../../../lib/form/figure.ts';
import { formatNumber } from '../../../lib/format.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { Evidence } from './Evidence.tsx';
import { type Filled, figureAt, findingsAt } from './filled.ts';

interface FormCellProps {
  filled: Filled;
  code: string;
  span?: number;
  /** In the column of totals, which stays in sight where the table scrolls. */
  total?: boolean;
}

/** One cell of the filled-in form, marked by its code; raw text, state and place open on demand, without script. */
export const FormCell = ({ filled, code, span, total }: FormCellProps) => {
  const figure = figureAt(filled, code);
  const findings = findingsAt(filled, code).filter(({ severity }) => severity !== 'info');
  const { lang } = filled;
  return (
    <td
      id={code}
      colSpan={span}
      className={[findings.length > 0 && 'marked', total && 'total'].filter(Boolean).join(' ') || undefined}
    >
      <details name="cell">
        <summary>
          {figure.value === null ? (
            <i className="absent">{say(states[figure.state].name, lang)}</i>
          ) : (
            formatNumber(figure.value, lang)
          )}
          {figure.state === 'noted' && '*'}
          {findings.length > 0 && <span className="hidden">{say(reportWords.doubted, lang)}</span>}
        </summary>
        <Evidence lang={lang} code={code} figure={figure} findings={findings} />
      </details>
    </td>
  );
};
