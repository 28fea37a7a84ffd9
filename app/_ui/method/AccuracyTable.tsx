import accuracy from '../../../data/accuracy.json';
import { formatDate, formatNumber } from '../../../lib/format.ts';
import { accuracyWords, fileKindWords } from '../../../lib/text/accuracy.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

// What matters most stands where a phone shows it.
const counts = ['cells', 'right', 'wrong', 'doubtful', 'absent', 'reports', 'exact'] as const;

type Row = (typeof accuracy.random.rows)[number];

interface TalliesProps {
  lang: Lang;
  caption: string;
  /** The caption stands over the fold already. */
  folded?: boolean;
  rows: readonly Row[];
}

const Tallies = ({ lang, caption, folded, rows }: TalliesProps) => (
  <Scroll label={caption}>
    <table className="table">
      <caption className={folded ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {(['kind', 'edition', ...counts] as const).map((name) => (
            <th key={name} scope="col" className={name === 'kind' || name === 'edition' ? undefined : 'value'}>
              {say(accuracyWords[name], lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind} ${row.edition}`}>
            <th scope="row">{fileKindWords[row.kind]?.[lang] ?? row.kind}</th>
            <td>{row.edition}</td>
            {counts.map((name) => (
              <td key={name} className="value">
                {formatNumber(row[name], lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

/** How exactly reports are read, real and generated ones apart; measured by `npm run accuracy`. */
export const AccuracyTable = ({ lang }: { lang: Lang }) => {
  const { on, real, random } = accuracy;
  const said = (of: { reports: number }) => ({ n: formatNumber(of.reports, lang), date: formatDate(on, lang) });
  const generated = say(accuracyWords.random, lang, { ...said(random), seeds: formatNumber(random.seeds, lang) });
  return (
    <>
      <p>{say(accuracyWords.lead, lang)}</p>
      <Tallies lang={lang} caption={say(accuracyWords.real, lang, said(real))} rows={real.rows} />
      <details className="fold">
        <summary>{generated}</summary>
        <Tallies lang={lang} caption={generated} folded rows={random.rows} />
      </details>
    </>
  );
};
