import { articles } from '../../../lib/form/articles.ts';
import type { Ground } from '../../../lib/form/grounds.ts';
import { citation, readingCaveat, regulations } from '../../../lib/form/law.ts';
import { explain } from '../../../lib/form/mentions.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Explained } from '../glossary/Explained.tsx';

/** What the law says of a ground, in plain words, with an everyday example and the warning that this is a reading. */
export const GroundLaw = ({ lang, ground }: { lang: Lang; ground: Ground }) => {
  const cited = articles.filter(({ number }) => ground.articles.some(({ article }) => article === number));
  const texts = [ground.words, ground.example, ...cited.map(({ words }) => words)].map((words) => words[lang]);
  const [plain, example, ...law] = explain(texts, lang);
  return (
    <>
      <p className="lead">
        <Explained lang={lang} pieces={plain} />
      </p>
      <p>
        <b>{say(topicWords.groundExample, lang)}</b> <Explained lang={lang} pieces={example} />
      </p>
      <h2>{say(topicWords.groundLaw, lang)}</h2>
      <p>
        {regulations.name[lang]} {citation(ground)[lang]}
      </p>
      {cited.map(({ number }, at) => (
        <p key={number}>
          <Explained lang={lang} pieces={law[at]} />
        </p>
      ))}
      <p className="note">{readingCaveat[lang]}</p>
    </>
  );
};
