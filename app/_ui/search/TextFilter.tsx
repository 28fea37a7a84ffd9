import { say } from '../../../lib/text/say.ts';
import { sectionNumbers, sectionWords, searchPageWords as words } from '../../../lib/text/search.ts';
import { searchAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Controls } from '../oversight/Controls.tsx';
import type { TextAsked } from './asked.ts';

interface TextFilterProps {
  lang: Lang;
  asked: TextAsked;
  years: readonly number[];
}

/** Narrows the search of the texts to an authority, a year, a section. */
export const TextFilter = ({ lang, asked, years }: TextFilterProps) => (
  <Controls action={searchAddress('', lang)} label={say(words.filter, lang)}>
    <input type="hidden" name="q" value={asked.text} />
    <label>
      {say(words.authority, lang)}{' '}
      <input name="authority" defaultValue={asked.authority ?? ''} maxLength={80} autoComplete="off" />
    </label>{' '}
    <label>
      {say(words.year, lang)}{' '}
      <select name="year" defaultValue={asked.year ?? ''}>
        <option value="">{say(words.any, lang)}</option>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>{' '}
    <label>
      {say(words.section, lang)}{' '}
      <select name="section" defaultValue={asked.section ?? ''}>
        <option value="">{say(words.any, lang)}</option>
        {sectionNumbers.map((section) => (
          <option key={section} value={section}>
            {sectionWords[section][lang]}
          </option>
        ))}
      </select>
    </label>{' '}
    <button type="submit">{say(words.apply, lang)}</button>
  </Controls>
);
