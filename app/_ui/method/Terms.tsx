import { glossary } from '../../../lib/form/glossary.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FoldedOnPhones } from './FoldedOnPhones.tsx';

/** The glossary: every term in plain words. */
export const Terms = ({ lang }: { lang: Lang }) => (
  <FoldedOnPhones summary={say(methodWords.termsFolded, lang, { n: glossary.length })}>
    <dl className="looked-up">
      {glossary.map(({ key, term, words }) => (
        <div key={key} id={`term-${key}`}>
          <dt>{term[lang]}</dt>
          <dd>{words[lang]}</dd>
        </div>
      ))}
    </dl>
  </FoldedOnPhones>
);
