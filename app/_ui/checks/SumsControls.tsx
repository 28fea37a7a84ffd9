import { cellByCode } from '../../../lib/form/cells.ts';
import { summedCells } from '../../../lib/form/summed-cells.ts';
import type { Place } from '../../../lib/queries/place.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { sumsWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { YearAndPlace } from '../oversight/YearAndPlace.tsx';

interface ControlsProps {
  lang: Lang;
  what: string;
  less: boolean;
  year: number | undefined;
  years: readonly number[];
  place: Place;
  areas: readonly AuthorityName[];
  /** The order of the rows, kept on the way. */
  sorted: string | undefined;
}

/** Which figure, year and place, and whether contradictions alone are listed. */
export const SumsControls = ({ lang, what, less, year, years, place, areas, sorted }: ControlsProps) => (
  <YearAndPlace
    lang={lang}
    page="checks/sums"
    year={year}
    years={years}
    place={place}
    areas={areas}
    sorted={sorted}
    before={
      <Choice
        name="what"
        label={say(sumsWords.figure, lang)}
        chosen={what}
        options={Object.entries(summedCells).map(([value, cell]) => ({
          value,
          label: cellByCode(cell)?.name[lang] ?? cell,
        }))}
      />
    }
  >
    <Choice
      name="by"
      label={say(sumsWords.which, lang)}
      chosen={less ? 'less' : ''}
      options={[
        { value: '', label: say(sumsWords.every, lang) },
        { value: 'less', label: say(sumsWords.less, lang) },
      ]}
    />
  </YearAndPlace>
);
