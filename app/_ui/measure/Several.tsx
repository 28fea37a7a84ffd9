import type { Words } from '../../../lib/form/types.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** More names than this are no choice: a longer text finds fewer. */
export const mostMeant = 20;

interface SeveralProps {
  lang: Lang;
  /** The page with one more. */
  withOne: (code: string) => string;
  authorities: readonly AuthorityName[];
  /** What is said above them, where it is no chart that they would join. */
  words?: Words;
}

/** What was typed names several: none is taken, each is the page with that one added. */
export const Several = ({ lang, withOne, authorities, words }: SeveralProps) =>
  authorities.length > 0 && (
    <section className="messages" aria-label={say(measureWords.severalName, lang)}>
      <p>
        {say(words ?? (authorities.length < mostMeant ? measureWords.several : measureWords.severalFirst), lang, {
          n: authorities.length,
        })}
      </p>
      <ul className="codes">
        {authorities.map(({ code, fullName }) => (
          <li key={code}>
            <a href={withOne(code)} rel="nofollow">
              {fullName[lang]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
