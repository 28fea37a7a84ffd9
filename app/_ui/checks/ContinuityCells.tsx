import { type Continuation, continued } from '../../../lib/form/continuity.ts';
import { states } from '../../../lib/form/figure.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Continued } from '../../../lib/queries/checks-continuity.ts';
import { checkViewWords, continuityWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, letterAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

export interface PairProps {
  lang: Lang;
  pair: Continued;
  link: Continuation;
}

/** A figure of one of the two reports: the number with its way to the cell, or the word for its absence. */
const Stated = ({ lang, pair, cell, later }: { lang: Lang; pair: Continued; cell: string; later: boolean }) => {
  const figure = (later ? pair.after : pair.before)[cell];
  if (!figure || figure.value === null)
    return <i className="absent">{states[figure?.state ?? 'not-printed'].name[lang]}</i>;
  const address = reportAddress(pair.authority.code, later ? pair.year : pair.year - 1, lang, cell);
  return <a href={address}>{formatNumber(figure.value, lang)}</a>;
};

const resultOf = ({ pair, link }: Pick<PairProps, 'pair' | 'link'>) =>
  continued(
    link,
    (cell) => pair.before[cell]?.value ?? null,
    (cell) => pair.after[cell]?.value ?? null,
  );

/** Carried out and carried in: one number where they agree, both where they do not. */
export const Carried = ({ lang, pair, link }: PairProps) => {
  const result = resultOf({ pair, link });
  if (result && result.expected === result.stated)
    return <td className="value soft">{formatNumber(result.stated, lang)}</td>;
  return (
    <td className={result ? 'value broken' : 'value'}>
      <Stated lang={lang} pair={pair} cell={link.before} later={false} /> →{' '}
      <Stated lang={lang} pair={pair} cell={link.after} later />
    </td>
  );
};

/** The five figures of a stock: before, added, taken away, what that gives, and what is stated. */
export const Stock = ({ lang, pair, link }: PairProps) => {
  const result = resultOf({ pair, link });
  const broken = result !== null && result.expected !== result.stated;
  return (
    <>
      <td className="value">
        <Stated lang={lang} pair={pair} cell={link.before} later={false} />
      </td>
      {[link.added, link.taken].map((cell) => (
        <td key={cell} className="value">
          {cell && <Stated lang={lang} pair={pair} cell={cell} later />}
        </td>
      ))}
      <td className="value soft">{result ? formatNumber(result.expected, lang) : ''}</td>
      <td className={broken ? 'value broken' : 'value'}>
        <Stated lang={lang} pair={pair} cell={link.after} later />
      </td>
    </>
  );
};

/** Whose reports stand in a row, and the letter to them. */
export const PairHead = ({ lang, pair }: { lang: Lang; pair: Continued }) => (
  <th scope="row">
    <a href={authorityAddress(pair.authority.code, lang)}>{pair.authority.fullName[lang]}</a>{' '}
    {say(continuityWords.span, lang, { before: pair.year - 1, year: pair.year })}{' '}
    <a className="note" href={letterAddress(pair.authority.code, lang)}>
      {say(checkViewWords.letter, lang)}
    </a>
  </th>
);
