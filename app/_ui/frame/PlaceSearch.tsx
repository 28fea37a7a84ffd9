import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { apiAddress, authoritiesAddress, authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Suggest } from './Suggest.tsx';

/** The search for an authority: a plain form, so that it works before and without script. */
export const PlaceSearch = ({ lang, value, id = 'place' }: { lang: Lang; value?: string; id?: string }) => (
  <search>
    <form className="place" action={authoritiesAddress(lang)}>
      <label className="hidden" htmlFor={id}>
        {say(siteWords.place, lang)}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        placeholder={say(siteWords.placeHint, lang)}
        maxLength={60}
        autoComplete="off"
        list={`${id}-list`}
      />
      <datalist id={`${id}-list`} />
      <button type="submit">{say(siteWords.search, lang)}</button>
    </form>
    <Suggest
      field={id}
      api={`${apiAddress('authorities', { limit: 8 })}&q=`}
      page={authorityAddress('', lang)}
      nameKey={`full_name_${lang}`}
    />
  </search>
);
