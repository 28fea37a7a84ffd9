import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { homeAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SiteSearch } from './SiteSearch.tsx';

const otherName = { zh: 'English', en: '中文' } as const;
const otherTag = { zh: 'en', en: 'zh-CN' } as const;

/** Name, search, language; nothing else. */
export const Head = ({ lang, other }: { lang: Lang; other: string }) => (
  <header className="head">
    <a className="name" href={homeAddress(lang)}>
      {say(siteWords.name, lang)} <small className="tagline">{say(siteWords.tagline, lang)}</small>
    </a>
    <SiteSearch lang={lang} />
    <a className="switch" href={other} hrefLang={otherTag[lang]} lang={otherTag[lang]}>
      {otherName[lang]}
    </a>
  </header>
);
