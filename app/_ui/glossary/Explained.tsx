import { Fragment } from 'react';
import type { Term } from '../../../lib/form/glossary.ts';
import type { Piece } from '../../../lib/form/mentions.ts';
import { glossaryWords as words } from '../../../lib/text/glossary.ts';
import { say } from '../../../lib/text/say.ts';
import { methodAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import './glossary.css';

interface TermProps {
  lang: Lang;
  term: Term;
  text: string;
  after?: string;
}

/**
 * A term that opens its explanation where it stands: a button with a popover, which the browser handles itself,
 * with keyboard, touch and without script.
 */
export const TermButton = ({ lang, term, text, after = '' }: TermProps) => {
  const id = `explained-${term.key}`;
  return (
    <>
      <span className="term-and-mark">
        <button type="button" className="term" popoverTarget={id}>
          {text}
        </button>
        {after}
      </span>
      <span popover="auto" id={id} className="explained" role="note">
        <b>{term.term[lang]}</b>
        {lang === 'zh' ? '：' : ': '}
        {term.words[lang]} <a href={methodAddress(lang, `term-${term.key}`)}>{say(words.all, lang)}</a>
      </span>
    </>
  );
};

/** Text in which the first mention of a term explains itself. */
export const Explained = ({ lang, pieces }: { lang: Lang; pieces: readonly Piece[] | undefined }) =>
  pieces?.map(({ text, after, term }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text have no other name
    <Fragment key={at}>
      {term ? <TermButton lang={lang} term={term} text={text} after={after} /> : <Unbroken text={text} />}
    </Fragment>
  ));
