import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { searchAddress, suggestAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Suggest } from './Suggest.tsx';

const id = 'site-search';

/** The one box for everything, on every page: a plain form; with script it suggests while somebody types. */
export const SiteSearch = ({ lang }: { lang: Lang }) => (
  <search>
    <form className="place" action={searchAddress('', lang)}>
      <label className="hidden" htmlFor={id}>
        {say(siteWords.siteSearch, lang)}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        placeholder={say(siteWords.siteSearchHint, lang)}
        maxLength={60}
        autoComplete="off"
        list={`${id}-list`}
      />
      <datalist id={`${id}-list`} />
      <button type="submit">{say(siteWords.search, lang)}</button>
    </form>
    <Suggest field={id} api={`${suggestAddress(lang)}?q=`} page="" nameKey="name" />
  </search>
);
