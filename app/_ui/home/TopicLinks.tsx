import { topics } from '../../../lib/form/topics.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress, compareAddress, coverageAddress, topicAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Where to go: the topics in order, then the ways in for oversight. */
export const TopicLinks = ({ lang }: { lang: Lang }) => (
  <>
    <h2 id="topics">{say(homeWords.topics, lang)}</h2>
    <ul className="links">
      {topics.map(({ code, title, lead }) => (
        <li key={code}>
          <a href={topicAddress(code, lang)}>{title[lang]}</a>
          <p className="note">{lead[lang]}</p>
        </li>
      ))}
    </ul>
    <h2>{say(homeWords.oversight, lang)}</h2>
    <ul className="links">
      <li>
        <a href={coverageAddress(lang)}>{say(homeWords.oversightCoverage, lang)}</a>
      </li>
      <li>
        <a href={checksAddress(lang)}>{say(homeWords.oversightChecks, lang)}</a>
      </li>
      <li>
        <a href={compareAddress([], lang)}>{say(homeWords.oversightCompare, lang)}</a>
      </li>
    </ul>
  </>
);
