'use client';

import { useParams, usePathname } from 'next/navigation';
import { troubleWords } from '../../lib/text/trouble.ts';

/** What a reader sees when a page could not be made: no stack, no code, a way on. */
export default function ErrorPage() {
  const here = usePathname();
  const lang = useParams().lang === 'en' ? 'en' : 'zh';
  const home = lang === 'en' ? '/en' : '/';
  return (
    <>
      <header className="head">
        <a className="name" href={home}>
          {troubleWords.name[lang]}
        </a>
      </header>
      <main className="page">
        <h1>{troubleWords.title[lang]}</h1>
        <p>{troubleWords.text[lang]}</p>
        <p>
          <a href={here}>{troubleWords.reload[lang]}</a> · <a href={home}>{troubleWords.home[lang]}</a>
        </p>
      </main>
    </>
  );
}
