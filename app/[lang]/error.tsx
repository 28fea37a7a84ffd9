'use client';

import { useParams, usePathname } from 'next/navigation';
import { siteWords } from '../../lib/text/site.ts';

/** What a reader sees when a page could not be made: no stack, no code, a way on. */
export default function ErrorPage() {
  const here = usePathname();
  const lang = useParams().lang === 'en' ? 'en' : 'zh';
  return (
    <main className="page">
      <h1>{siteWords.errorTitle[lang]}</h1>
      <p>{siteWords.error[lang]}</p>
      <p>
        <a href={here}>{siteWords.reload[lang]}</a>
      </p>
    </main>
  );
}
