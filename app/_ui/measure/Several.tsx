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
}

/** What was typed names several: none is taken, each is the page with that one added. */
export const Several = ({ lang, withOne, authorities }: SeveralProps) =>
  authorities.length > 0 && (
    <section className="messages" aria-label={say(measureWords.severalName, lang)}>
      <p>
        {say(authorities.length < mostMeant ? measureWords.several : measureWords.severalFirst, lang, {
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
