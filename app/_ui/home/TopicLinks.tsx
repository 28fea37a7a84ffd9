import { topics } from '../../../lib/form/topics.ts';
import { topicAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface TopicLinksProps {
  lang: Lang;
  heading: string;
  /** The topic whose page this is. */
  but?: string;
}

/** The topics in order, each with what it tells. */
export const TopicLinks = ({ lang, heading, but }: TopicLinksProps) => (
  <>
    <h2 id="topics">{heading}</h2>
    <ul className="links in-rows">
      {topics
        .filter(({ code }) => code !== but)
        .map(({ code, title, lead }) => (
          <li key={code}>
            <a href={topicAddress(code, lang)}>{title[lang]}</a>
            <p className="note">{lead[lang]}</p>
          </li>
        ))}
    </ul>
  </>
);
