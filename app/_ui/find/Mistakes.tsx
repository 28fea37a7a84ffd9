import { measures } from '../../../lib/form/measures.ts';
import { nearest } from '../../../lib/publish/nearest.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { findAddress } from '../../../lib/view/addresses.ts';
import { facts, type Mistake } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import './find.css';

interface MistakesProps {
  lang: Lang;
  text: string;
  mistakes: readonly Mistake[];
}

const known = [...measures.flatMap(({ code, name }) => [code, name.zh]), ...facts];

/** The expression with the place marked and a caret under it, whatever the width of its letters. */
const Place = ({ text, from, to }: { text: string } & Pick<Mistake, 'from' | 'to'>) => (
  <pre className="caret">
    {text.slice(0, from)}
    <mark>{text.slice(from, to) || ' '}</mark>
    {text.slice(to)}
    {'\n'}
    <span aria-hidden="true">
      <span className="blind">{text.slice(0, from)}</span>
      <b>^</b>
    </span>
  </pre>
);

/** What was probably meant by a field that does not exist, as the query corrected. */
const Meant = ({ lang, text, mistake }: { lang: Lang; text: string; mistake: Mistake }) => {
  const name = mistake.code === 'unknown-field' ? nearest(text.slice(mistake.from, mistake.to), known) : null;
  if (!name) return null;
  const corrected = text.slice(0, mistake.from) + name + text.slice(mistake.to);
  return <a href={findAddress(corrected, lang)}>{say(findWords.meant, lang, { name })}</a>;
};

/** What is wrong with an expression, each at its place. */
export const Mistakes = ({ lang, text, mistakes }: MistakesProps) =>
  mistakes.length > 0 && (
    <section className="mistakes" aria-label={say(findWords.mistake, lang)}>
      {mistakes.map((mistake) => (
        <div key={`${mistake.code}${mistake.from}`}>
          <p>
            {say(findWords.atPlace, lang, { at: mistake.from + 1 })}
            {mistake.text[lang]} <Meant lang={lang} text={text} mistake={mistake} />
          </p>
          <Place text={text} from={mistake.from} to={mistake.to} />
        </div>
      ))}
    </section>
  );
