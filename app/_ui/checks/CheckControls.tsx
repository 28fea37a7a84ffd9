import { findingKinds } from '../../../lib/form/notices.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { severityWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { Controls } from '../oversight/Controls.tsx';
import { PlaceChoice } from '../oversight/PlaceChoice.tsx';
import { type Asked, notable } from './asked.ts';

interface ControlsProps {
  lang: Lang;
  asked: Asked;
  byOne: boolean;
  years: readonly number[];
  areas: readonly AuthorityName[];
  /** The order of the rows, kept on the way. */
  sorted: string | undefined;
}

/** Which findings to list: the address that it makes is the list. */
export const CheckControls = ({ lang, asked, byOne, years, areas, sorted }: ControlsProps) => {
  const any = { value: '', label: say(checksWords.any, lang) };
  return (
    <Controls action={checksAddress(lang, 'findings')}>
      <Choice
        name="check"
        label={say(checksWords.check, lang)}
        chosen={asked.check ?? ''}
        options={[any, ...findingKinds.map(({ code, name }) => ({ value: code, label: name[lang] }))]}
      />
      <Choice
        name="year"
        label={say(checksWords.year, lang)}
        chosen={asked.year?.toString() ?? ''}
        options={[any, ...years.toReversed().map((year) => ({ value: `${year}`, label: `${year}` }))]}
      />
      <PlaceChoice lang={lang} place={asked} areas={areas} />
      <Choice
        name="s"
        label={say(checksWords.severity, lang)}
        chosen={asked.severity ?? (asked.notes === false ? notable : '')}
        options={[
          any,
          { value: notable, label: say(checkViewWords.notable, lang) },
          ...(['error', 'warning', 'info'] as const).map((value) => ({ value, label: severityWords[value][lang] })),
        ]}
      />
      <Choice
        name="verdict"
        label={say(checkViewWords.verdict, lang)}
        chosen={asked.verdict ?? ''}
        options={[
          any,
          { value: 'open', label: say(checkViewWords.open, lang) },
          { value: 'false-alarm', label: say(checkViewWords.falseAlarm, lang) },
        ]}
      />
      <Choice
        name="by"
        label={say(checkViewWords.layout, lang)}
        chosen={byOne ? 'finding' : ''}
        options={[
          { value: '', label: say(checkViewWords.byAuthority, lang) },
          { value: 'finding', label: say(checkViewWords.oneByOne, lang) },
        ]}
      />
      {sorted && <input type="hidden" name="sort" value={sorted} />}
      {asked.authority && <input type="hidden" name="authority" value={asked.authority} />}
      <button type="submit">{say(checksWords.filter, lang)}</button>
    </Controls>
  );
};
