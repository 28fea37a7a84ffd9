import { continuations } from '../../../lib/form/continuity.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { checkViewWords, continuityWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { YearAndPlace } from '../oversight/YearAndPlace.tsx';
import type { askedContinuity } from './open-continuity.ts';

interface ControlsProps {
  lang: Lang;
  asked: ReturnType<typeof askedContinuity>;
  years: readonly number[];
  areas: readonly AuthorityName[];
  sorted: string | undefined;
}

/** Requests or documents, which year, where, and whether pairs in order are listed too. */
export const ContinuityControls = ({ lang, asked, years, areas, sorted }: ControlsProps) => (
  <YearAndPlace
    lang={lang}
    page="checks/continuity"
    year={asked.year}
    years={years}
    place={asked}
    areas={areas}
    sorted={sorted}
    before={
      <Choice
        name="what"
        label={say(continuityWords.what, lang)}
        chosen={asked.kind}
        options={Object.entries(continuations).map(([value, { name }]) => ({ value, label: name[lang] }))}
      />
    }
  >
    <Choice
      name="all"
      label={say(checkViewWords.layout, lang)}
      chosen={asked.all ? '1' : ''}
      options={[
        { value: '', label: say(continuityWords.onlyBroken, lang) },
        { value: '1', label: say(continuityWords.everyPair, lang) },
      ]}
    />
  </YearAndPlace>
);
