import { cellByCode } from '../../../lib/form/cells.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { BelowSum } from '../../../lib/queries/below.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { summedNames, portraitWords as words } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Phrases } from '../frame/Phrases.tsx';
import { Scroll } from '../table/Scroll.tsx';

/** What is stated less what those below state; null as soon as there is nothing to take away. */
const restOf = (stated: number, { governments, departments }: BelowSum): number | null =>
  governments.sum === null && departments.sum === null
    ? null
    : stated - (governments.sum ?? 0) - (departments.sum ?? 0);

const Sum = ({ lang, n, of, sum }: { lang: Lang; n: number; of?: number; sum: number | null }) => (
  <td className="value">
    {sum === null ? <i className="absent">{say(words.noneBelow, lang)}</i> : formatNumber(sum, lang)}{' '}
    <small className="soft">
      {of === undefined
        ? n > 0 && say(words.reporting, lang, { n })
        : say(words.ofReporting, lang, { n: formatNumber(n, lang), of: formatNumber(of, lang) })}
    </small>
  </td>
);

interface BelowProps {
  lang: Lang;
  report: Report;
  below: readonly BelowSum[];
}

const Row = ({ lang, report, sum }: Omit<BelowProps, 'below'> & { sum: BelowSum }) => {
  const stated = report.figures[sum.cell]?.value ?? null;
  if (stated === null) return null;
  const rest = restOf(stated, sum);
  return (
    <tr>
      <th scope="row">{summedNames[sum.cell]?.[lang] ?? cellByCode(sum.cell)?.name[lang]}</th>
      <td className="value">
        <a href={reportAddress(report.authority.code, report.year, lang, sum.cell)}>{formatNumber(stated, lang)}</a>
      </td>
      <Sum lang={lang} {...sum.governments} />
      <Sum lang={lang} {...sum.departments} />
      <td className={rest !== null && rest < 0 ? 'value warn' : 'value'}>
        {rest === null ? '–' : formatNumber(rest, lang)}
      </td>
    </tr>
  );
};

const heads = ['stated', 'governments', 'departments', 'rest'] as const;

/** A government's figures beside the sums of those directly below it, and what neither explains. */
export const Below = ({ lang, report, below }: BelowProps) => {
  if (!below.some(({ governments, departments }) => governments.n > 0 || departments.n > 0)) return null;
  return (
    <section className="below">
      <h2>{say(words.below, lang)}</h2>
      <p className="screen-only">{say(words.belowLead, lang, { year: report.year })}</p>
      <Scroll label={say(words.below, lang)}>
        <table className="table tight">
          <caption className="hidden">{say(words.below, lang)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.figure, lang)}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="value">
                  <Phrases of={say(words[head], lang)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map((sum) => (
              <Row key={sum.cell} lang={lang} report={report} sum={sum} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="note">{say(words.belowNote, lang)}</p>
    </section>
  );
};
