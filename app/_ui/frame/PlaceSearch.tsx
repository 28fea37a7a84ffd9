import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { authoritiesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

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
      />
      <button type="submit">{say(siteWords.search, lang)}</button>
    </form>
  </search>
);
