import { glossary } from '../../../lib/form/glossary.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** The glossary: every term in plain words. */
export const Terms = ({ lang }: { lang: Lang }) => (
  <dl className="looked-up">
    {glossary.map(({ key, term, words }) => (
      <div key={key} id={`term-${key}`}>
        <dt>{term[lang]}</dt>
        <dd>{words[lang]}</dd>
      </div>
    ))}
  </dl>
);
