import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import './method.css';

/** The parts of the page of methods in order, each with the name that links use. */
export const parts = ['travel', 'editions', 'measures', 'absence', 'checks', 'accuracy', 'law', 'terms'] as const;

/** What the page holds, each part a link. */
export const Contents = ({ lang }: { lang: Lang }) => (
  <nav aria-label={say(methodWords.contents, lang)}>
    <ul className="contents">
      {parts.map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{say(methodWords[part], lang)}</a>
        </li>
      ))}
    </ul>
  </nav>
);
