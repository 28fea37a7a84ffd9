import { formatYears } from '../../../lib/format.ts';
import type { Story } from '../../../lib/stories/types.ts';
import { say } from '../../../lib/text/say.ts';
import { storiesWords } from '../../../lib/text/stories.ts';
import { authorityAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Spark } from './Spark.tsx';
import './stories.css';

interface StoryProps {
  lang: Lang;
  story: Story;
}

/** The small line of a story, with the years it covers. */
const Course = ({ lang, story: { points } }: StoryProps) =>
  points.length > 2 && (
    <p className="course">
      <Spark points={points} />
      <small className="soft">
        {formatYears(
          points.map(({ year }) => year),
          lang,
        )}
      </small>
    </p>
  );

const StoryItem = ({ lang, story }: StoryProps) => (
  <li>
    <h3>
      <a href={viewAddress(defaultView(story.measure, story.view), lang)}>{story.headline[lang]}</a>
    </h3>
    <p>{story.text[lang]}</p>
    <Course lang={lang} story={story} />
    {story.name && (
      <p className="note">
        <a href={authorityAddress(story.name.code, lang)}>
          {say(storiesWords.place, lang, { name: story.name.name[lang] })}
        </a>
      </p>
    )}
    <details className="note">
      <summary>{say(storiesWords.rule, lang)}</summary>
      <p>{story.guard[lang]}</p>
    </details>
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
