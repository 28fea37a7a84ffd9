import { articles } from '../../../lib/form/articles.ts';
import type { Ground } from '../../../lib/form/grounds.ts';
import { citation, readingCaveat, regulations } from '../../../lib/form/law.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** What the law says of a ground, in plain words, with an everyday example and the warning that this is a reading. */
export const GroundLaw = ({ lang, ground }: { lang: Lang; ground: Ground }) => (
  <>
    <p className="lead">{ground.words[lang]}</p>
    <p>
      <b>{say(topicWords.groundExample, lang)}</b> {ground.example[lang]}
    </p>
    <h2>{say(topicWords.groundLaw, lang)}</h2>
    <p>
      {regulations.name[lang]} {citation(ground)[lang]}
    </p>
    {articles
      .filter(({ number }) => ground.articles.some(({ article }) => article === number))
      .map(({ number, words }) => (
        <p key={number}>{words[lang]}</p>
      ))}
    <p className="note">{readingCaveat[lang]}</p>
  </>
);
