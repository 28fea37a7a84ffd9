import { listSizes } from '../../../lib/queries/list-sizes.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from '../authorities/AuthorityLink.tsx';

/** While nobody is chosen: whom one could begin with; each is the comparison that begins with it. */
export const NobodyChosen = ({ lang, reporting }: { lang: Lang; reporting: readonly Listed[] }) =>
  reporting.length > 0 && (
    <>
      <p>
        {reporting.length < listSizes.authorities
          ? say(compareWords.empty, lang)
          : say(compareWords.emptyFirst, lang, { n: reporting.length })}
      </p>
      <AuthorityList lang={lang} listed={reporting} full to={(code) => compareAddress([code], lang)} />
    </>
  );
