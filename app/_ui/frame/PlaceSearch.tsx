import { siteWords } from '../../../lib/text/site.ts';
import { apiAddress, authoritiesAddress, authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SearchForm } from './SearchForm.tsx';
import { Suggest } from './Suggest.tsx';

/** The search for an authority: a plain form, so that it works before and without script. */
export const PlaceSearch = ({ lang, value, id = 'place' }: { lang: Lang; value?: string; id?: string }) => (
  <search>
    <SearchForm
      lang={lang}
      id={id}
      action={authoritiesAddress(lang)}
      label={siteWords.place}
      hint={siteWords.placeHint}
      value={value}
    />
    <Suggest
      field={id}
      api={`${apiAddress('authorities', { limit: 8 })}&q=`}
      page={authorityAddress('', lang)}
      nameKey={`full_name_${lang}`}
    />
  </search>
);
