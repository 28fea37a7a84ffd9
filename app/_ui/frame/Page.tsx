import type { ReactNode } from 'react';
import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { otherLanguage } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Crumbs, type Step } from './Crumbs.tsx';
import { Foot, type ShownRelease } from './Foot.tsx';
import { Head } from './Head.tsx';

interface PageProps {
  lang: Lang;
  /** The address of this very page, for the language switch. */
  here: string;
  /** Null on pages that ask no database. */
  release: ShownRelease | null;
  crumbs?: readonly Step[];
  children: ReactNode;
}

/** Head, content and foot: every page stands in this. */
export const Page = ({ lang, here, release, crumbs, children }: PageProps) => (
  <>
    <a className="skip" href="#content">
      {say(siteWords.skip, lang)}
    </a>
    {release?.synthetic && <aside className="synthetic">{say(siteWords.synthetic, lang)}</aside>}
    <Head lang={lang} other={otherLanguage(here, lang)} />
    <main className="page" id="content">
      {crumbs && <Crumbs lang={lang} steps={crumbs} />}
      {children}
    </main>
    <Foot lang={lang} release={release} />
  </>
);
