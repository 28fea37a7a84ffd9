import type { Place } from '../../../lib/queries/place.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { levelWords } from '../../../lib/text/authority.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';

interface PlaceProps {
  lang: Lang;
  place: Place;
  /** The provinces, and the area that the address names where it is none of them. */
  areas: readonly AuthorityName[];
}

/** Which part of the country, and which level of government. */
export const PlaceChoice = ({ lang, place, areas }: PlaceProps) => (
  <>
    <Choice
      name="parent"
      label={say(checkViewWords.area, lang)}
      chosen={place.parent ?? ''}
      options={[
        { value: '', label: say(checkViewWords.everywhere, lang) },
        ...areas.map(({ code, name, level, fullName }) => ({
          value: code,
          label: level === 1 ? name[lang] : fullName[lang],
        })),
      ]}
    />
    <Choice
      name="level"
      label={say(checkViewWords.level, lang)}
      chosen={place.level?.toString() ?? ''}
      options={[
        { value: '', label: say(checkViewWords.everyLevel, lang) },
        ...([1, 2, 3, 4] as const).map((level) => ({ value: `${level}`, label: levelWords[level][lang] })),
      ]}
    />
  </>
);
