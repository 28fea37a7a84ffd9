import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { coverageAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface ControlsProps {
  lang: Lang;
  provinces: readonly AuthorityName[];
  parent: string | null;
  silent: boolean;
}

/** Which part of the country, and whether to list the silent ones too. */
export const CoverageControls = ({ lang, provinces, parent, silent }: ControlsProps) => (
  <form className="controls" action={coverageAddress(lang)}>
    <label>
      {say(coverageWords.parent, lang)}
      <select name="parent" defaultValue={parent ?? ''}>
        <option value="">{say(coverageWords.everywhere, lang)}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[lang]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say(coverageWords.silent, lang)}
      <input type="checkbox" name="level" value="all" defaultChecked={silent} />
    </label>
    <button type="submit">{say(coverageWords.show, lang)}</button>
  </form>
);
