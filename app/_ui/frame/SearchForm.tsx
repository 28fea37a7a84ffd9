import type { Words } from '../../../lib/form/types.ts';
import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface SearchFormProps {
  lang: Lang;
  id: string;
  action: string;
  label: Words;
  hint: Words;
  value?: string;
}

/** A plain form with one box, so that it works before and without script; the list takes what is suggested. */
export const SearchForm = ({ lang, id, action, label, hint, value }: SearchFormProps) => (
  <form className="place" action={action}>
    <label className="hidden" htmlFor={id}>
      {say(label, lang)}
    </label>
    <input
      id={id}
      type="search"
      name="q"
      defaultValue={value}
      placeholder={say(hint, lang)}
      maxLength={60}
      autoComplete="off"
      list={`${id}-list`}
    />
    <datalist id={`${id}-list`} />
    <button type="submit">{say(siteWords.search, lang)}</button>
  </form>
);
