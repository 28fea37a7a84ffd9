import type { Step, TopicPage } from '../../../lib/form/topics/types.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { authoritiesAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import './topic.css';

const addressOf = (to: Step['to'], lang: Lang): string => {
  if ('chart' in to) return `#about-${to.chart}`;
  if ('ranking' in to) return viewAddress(defaultView(to.ranking, { kind: 'rank' }), lang);
  return 'grounds' in to ? '#grounds' : authoritiesAddress(lang);
};

/** From the whole to the printed cell, each step a link. */
export const WayDown = ({ lang, topic }: { lang: Lang; topic: TopicPage }) =>
  topic.steps && (
    <nav aria-label={say(topicWords.way, lang)}>
      <ol className="way">
        {topic.steps.map(({ words, to }) => (
          <li key={words.en}>
            <a href={addressOf(to, lang)}>{words[lang]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
