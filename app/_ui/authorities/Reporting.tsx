import { authorityWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from './AuthorityLink.tsx';

/** All authorities with reports, where they are few enough to read; of more the first would stand for nothing. */
export const Reporting = ({ lang, listed, most }: { lang: Lang; listed: readonly Listed[]; most: number }) =>
  listed.length < most && (
    <>
      <h2>{say(authorityWords.reporting, lang)}</h2>
      <AuthorityList lang={lang} listed={listed} full />
    </>
  );
