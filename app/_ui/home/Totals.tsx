import { formatNumber } from '../../../lib/format.ts';
import type { Overview } from '../../../lib/queries/overview.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface TotalsProps {
  lang: Lang;
  held: Overview;
  /** Governments down to the county that exist in the newest year held. */
  existing: number;
}

interface Line {
  key: string;
  n: number;
  name: string;
  /** Of which years, or of how many. */
  more?: string | null;
}

/** What is held, beside what there should be. */
export const Totals = ({ lang, held, existing }: TotalsProps) => {
  const span = { first: held.firstYear ?? '', last: held.lastYear ?? '' };
  const lines: Line[] = [
    {
      key: 'reports',
      n: held.reports,
      name: say(homeWords.reports, lang),
      more: held.firstYear === null ? null : say(homeWords.span, lang, span),
    },
    { key: 'complete', n: held.complete, name: say(homeWords.complete, lang) },
    {
      key: 'governments',
      n: held.governments,
      name: say(homeWords.governments, lang),
      more: existing > 0 ? say(homeWords.ofAll, lang, { of: formatNumber(existing, lang) }) : null,
    },
    {
      key: 'departments',
      n: held.authorities - held.governments,
      name: say(homeWords.departments, lang),
    },
    { key: 'figures', n: held.figures, name: say(homeWords.figures, lang) },
    {
      key: 'findings',
      n: held.findings.error + held.findings.warning,
      name: say(homeWords.findings, lang),
    },
  ];
  return (
    <dl className="totals">
      {lines.map(({ key, n, name, more }) => (
        <div key={key}>
          <dt>
            {name}
            {more && <span className="note"> {more}</span>}
          </dt>
          <dd>{formatNumber(n, lang)}</dd>
        </div>
      ))}
    </dl>
  );
};
