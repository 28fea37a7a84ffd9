import type { Story } from '../../../lib/stories/types.ts';
import { say } from '../../../lib/text/say.ts';
import { storiesWords } from '../../../lib/text/stories.ts';
import { authorityAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Spark } from './Spark.tsx';
import './stories.css';

const StoryItem = ({ lang, story }: { lang: Lang; story: Story }) => (
  <li>
    <h3>
      <a href={viewAddress(defaultView(story.measure, story.view), lang)}>{story.headline[lang]}</a>
    </h3>
    <p>{story.text[lang]}</p>
    <Spark points={story.points} />
    <p className="note">
      {say(storiesWords.rule, lang)}
      {story.guard[lang]}
      {story.authority && (
        <>
          {' '}
          <a href={authorityAddress(story.authority, lang)}>{say(storiesWords.place, lang)}</a>
        </>
      )}
    </p>
  </li>
);

/** What stands out in the figures, found by rule, each leading to its chart. */
export const Stories = ({ lang, stories }: { lang: Lang; stories: readonly Story[] }) =>
  stories.length > 0 && (
    <section className="stories">
      <h2 id="stories">{say(storiesWords.heading, lang)}</h2>
      <p className="soft">{say(storiesWords.lead, lang)}</p>
      <ul>
        {stories.map((story) => (
          <StoryItem key={`${story.kind} ${story.authority} ${story.measure}`} lang={lang} story={story} />
        ))}
      </ul>
    </section>
  );
