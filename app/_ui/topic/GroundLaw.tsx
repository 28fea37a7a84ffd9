import { articles } from '../../../lib/form/articles.ts';
import type { Ground } from '../../../lib/form/grounds.ts';
import { citation, readingCaveat, regulations } from '../../../lib/form/law.ts';
import { explain, type Piece } from '../../../lib/form/mentions.ts';
import { remedyCaveat, remedyOf } from '../../../lib/form/remedies.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { Explained } from '../glossary/Explained.tsx';

interface LawProps {
  lang: Lang;
  ground: Ground;
  /** The articles behind the ground, in plain words. */
  law: readonly (readonly Piece[] | undefined)[];
}

/** The articles cited, what to do against such an answer, and the warnings that this is a reading. */
const Cited = ({ lang, ground, law }: LawProps) => (
  <>
    <h2>{say(topicWords.groundLaw, lang)}</h2>
    <p>
      <Unbroken
        text={say(topicWords.groundCited, lang, { law: regulations.name[lang], article: citation(ground)[lang] })}
      />
    </p>
    {law.map((pieces) => (
      <p key={pieces?.[0]?.text}>
        <Explained lang={lang} pieces={pieces} />
      </p>
    ))}
    <p className="note">{readingCaveat[lang]}</p>
    <h2>{say(topicWords.groundRemedy, lang)}</h2>
    {remedyOf(ground.group).map((words) => (
      <p key={words.en}>
        <Unbroken text={words[lang]} />
      </p>
    ))}
    <p className="note">{remedyCaveat[lang]}</p>
  </>
);

/** A ground in plain words, with an everyday example and what the law says of it, where an article stands behind it. */
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
        <b>{say(topicWords.groundExample, lang)}</b>
        {lang === 'en' && ' '}
        <Explained lang={lang} pieces={example} />
      </p>
      {cited.length > 0 && <Cited lang={lang} ground={ground} law={law} />}
    </>
  );
};
