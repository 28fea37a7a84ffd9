import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { everyYear } from '../table/every-year.ts';

interface ControlsProps {
  lang: Lang;
  authorities: readonly AuthorityName[];
  years: readonly number[];
  year: number | null;
}

/** Who is compared and for which year; the address that it makes is the comparison. */
export const CompareControls = ({ lang, authorities, years, year }: ControlsProps) => (
  <form className="controls" action={compareAddress([], lang)}>
    {authorities.length > 0 && (
      <fieldset>
        <legend>{say(compareWords.chosen, lang)}</legend>
        {authorities.map(({ code, name }) => (
          <label key={code}>
            <input type="checkbox" name="d" value={code} defaultChecked /> {name[lang]}
          </label>
        ))}
      </fieldset>
    )}
    <label>
      {say(compareWords.add, lang)}
      <input type="search" name="q" placeholder={say(compareWords.addHint, lang)} maxLength={60} autoComplete="off" />
    </label>
    <Choice
      name="y"
      label={say(compareWords.year, lang)}
      chosen={year?.toString() ?? ''}
      options={[
        { value: '', label: say(compareWords.newest, lang) },
        ...everyYear(years)
          .toReversed()
          .map((each) => ({ value: `${each}`, label: `${each}` })),
      ]}
    />
    <button type="submit">{say(compareWords.show, lang)}</button>
  </form>
);
