import { coverageStates } from '../../../lib/queries/coverage-rows.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { coverageStateWords, coverageViewWords } from '../../../lib/text/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { YearAndPlace } from '../oversight/YearAndPlace.tsx';
import type { AskedCoverage } from './open-coverage.ts';

interface ControlsProps {
  lang: Lang;
  asked: AskedCoverage;
  years: readonly number[];
  areas: readonly AuthorityName[];
  /** The order of the list, kept on the way. */
  sorted: string | undefined;
}

/** Which part of the country, which year, what of it, and whether to list the silent ones too. */
export const CoverageControls = ({ lang, asked, years, areas, sorted }: ControlsProps) => (
  <YearAndPlace
    lang={lang}
    page="coverage"
    year={asked.year}
    years={years}
    place={asked.place}
    areas={areas}
    sorted={sorted}
  >
    <Choice
      name="what"
      label={say(coverageViewWords.what, lang)}
      chosen={asked.what ?? ''}
      options={[
        { value: '', label: say(coverageViewWords.everything, lang) },
        ...[...coverageStates, 'late' as const].map((value) => ({ value, label: coverageStateWords[value][lang] })),
      ]}
    />
    <Choice
      name="by"
      label={say(coverageViewWords.layout, lang)}
      chosen={asked.listed ? 'report' : ''}
      options={[
        { value: '', label: say(coverageViewWords.grid, lang) },
        { value: 'report', label: say(coverageViewWords.list, lang) },
      ]}
    />
    <label>
      <input type="checkbox" name="all" value="1" defaultChecked={asked.silent} />
      {say(coverageWords.silent, lang)}
    </label>
  </YearAndPlace>
);
