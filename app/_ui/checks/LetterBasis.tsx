import { formatList } from '../../../lib/format.ts';
import type { HeldReport } from '../../../lib/queries/checks-letter.ts';
import { letterWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const yearsOf = (held: readonly HeldReport[], coverage: HeldReport['coverage'], lang: Lang): string =>
  formatList(
    held.filter((report) => report.coverage === coverage).map(({ year }) => `${year}`),
    lang,
  );

/** What was checked, and what could not be: nothing found is worth only as much as was looked at. */
export const CheckedReports = ({ lang, held }: { lang: Lang; held: readonly HeldReport[] }) => {
  const [checked, textOnly] = [yearsOf(held, 'complete', lang), yearsOf(held, 'narrative', lang)];
  return (
    <p>
      {held.length === 0 && say(letterWords.noneHeld, lang)}
      {checked && say(letterWords.checked, lang, { years: checked })}{' '}
      {textOnly && say(letterWords.textOnly, lang, { years: textOnly })}
    </p>
  );
};

interface NothingProps {
  lang: Lang;
  name: string;
  held: readonly HeldReport[];
  /** Findings that a person judged to be false alarms. */
  leftOut: number;
}

/** In place of a letter, where there is nothing to write about. */
export const NothingToWrite = ({ lang, name, held, leftOut }: NothingProps) => (
  <article className="letter">
    <h1>{say(letterWords.nothing, lang, { name })}</h1>
    <CheckedReports lang={lang} held={held} />
    {held.some(({ coverage }) => coverage === 'complete') && <p>{say(letterWords.none, lang)}</p>}
    {leftOut > 0 && <p>{say(letterWords.leftOut, lang, { n: leftOut })}</p>}
  </article>
);
