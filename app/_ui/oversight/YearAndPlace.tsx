import type { ReactNode } from 'react';
import type { Place } from '../../../lib/queries/place.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { type ListPage, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { Controls } from './Controls.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';

interface ControlsProps {
  lang: Lang;
  page: ListPage;
  year: number | undefined;
  years: readonly number[];
  place: Place;
  areas: readonly AuthorityName[];
  /** The order of the rows, kept on the way. */
  sorted: string | undefined;
  /** Further choices of the page, before and after. */
  before?: ReactNode;
  children?: ReactNode;
}

/** The choices that every list of the oversight pages has: a year, a part of the country, a level. */
export const YearAndPlace = ({ lang, page, year, years, place, areas, sorted, before, children }: ControlsProps) => (
  <Controls action={listAddress(page, lang)}>
    {before}
    <Choice
      name="year"
      label={say(checkViewWords.year, lang)}
      chosen={year?.toString() ?? ''}
      options={[
        { value: '', label: say(checksWords.any, lang) },
        ...years.toReversed().map((each) => ({ value: `${each}`, label: `${each}` })),
      ]}
    />
    <PlaceChoice lang={lang} place={place} areas={areas} />
    {children}
    {sorted && <input type="hidden" name="s" value={sorted} />}
    <button type="submit">{say(checksWords.filter, lang)}</button>
  </Controls>
);
