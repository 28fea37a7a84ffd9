import { authorityWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from './AuthorityLink.tsx';

/** What a search found, nearest first; what to do where it found nothing or too much. */
export const Found = ({ lang, found, most }: { lang: Lang; found: readonly Listed[]; most: number }) => (
  <section>
    <h2>{say(authorityWords.results, lang, { n: found.length })}</h2>
    {found.length === 0 && <p>{say(authorityWords.noResults, lang)}</p>}
    {found.length === most && <p className="note">{say(authorityWords.moreResults, lang, { n: most })}</p>}
    <AuthorityList lang={lang} listed={found} full />
  </section>
);
