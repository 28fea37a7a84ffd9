import { siteWords } from '../../../lib/text/site.ts';
import { searchAddress, suggestAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SearchForm } from './SearchForm.tsx';
import { Suggest } from './Suggest.tsx';

const id = 'site-search';

/** The one box for everything, on every page: a plain form; with script it suggests while somebody types. */
export const SiteSearch = ({ lang }: { lang: Lang }) => (
  <search>
    <SearchForm
      lang={lang}
      id={id}
      action={searchAddress('', lang)}
      label={siteWords.siteSearch}
      hint={siteWords.siteSearchHint}
    />
    <Suggest field={id} api={`${suggestAddress(lang)}?q=`} page="" nameKey="name" />
  </search>
);
