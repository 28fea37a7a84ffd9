import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from '../authorities/AuthorityLink.tsx';

/** While nobody is chosen: whom one could begin with. */
export const NobodyChosen = ({ lang, reporting }: { lang: Lang; reporting: readonly Listed[] }) =>
  reporting.length > 0 && (
    <>
      <p>{say(compareWords.empty, lang)}</p>
      <AuthorityList lang={lang} listed={reporting} full />
    </>
  );
