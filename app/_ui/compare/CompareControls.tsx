import { peerRules } from '../../../lib/queries/peer-medians.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { compareWords, peerRuleWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Choice } from '../measure/Choice.tsx';
import { topicName } from '../method/MeasureList.tsx';
import { Controls } from '../oversight/Controls.tsx';
import { everyYear } from '../table/every-year.ts';
import { type AskedComparison, comparedTopics } from './asked.ts';

interface ControlsProps {
  lang: Lang;
  authorities: readonly AuthorityName[];
  years: readonly number[];
  asked: AskedComparison;
  /** The order of the rows, kept on the way. */
  order: string | undefined;
}

const Years = ({ lang, years, asked }: Pick<ControlsProps, 'lang' | 'years' | 'asked'>) =>
  (['from', 'to'] as const).map((end) => (
    <Choice
      key={end}
      name={end}
      label={say(compareWords[end], lang)}
      chosen={asked[end]?.toString() ?? ''}
      options={[
        { value: '', label: say(end === 'from' ? compareWords.earliest : compareWords.latest, lang) },
        ...everyYear(years).map((year) => ({ value: `${year}`, label: `${year}` })),
      ]}
    />
  ));

/** Who is compared, over which years, which topic, and with whom; the address that it makes is the comparison. */
export const CompareControls = ({ lang, authorities, years, asked, order }: ControlsProps) => (
  <Controls action={compareAddress([], lang)}>
    {authorities.length > 0 && (
      <fieldset>
        <legend>{say(compareWords.chosen, lang)}</legend>
        {authorities.map(({ code, fullName }) => (
          <label key={code}>
            <input type="checkbox" name="d" value={code} defaultChecked /> {fullName[lang]}
          </label>
        ))}
      </fieldset>
    )}
    <label>
      {say(compareWords.add, lang)}
      <input type="search" name="q" placeholder={say(compareWords.addHint, lang)} maxLength={60} autoComplete="off" />
    </label>
    <Choice
      name="topic"
      label={say(compareWords.topic, lang)}
      chosen={asked.topic ?? ''}
      options={[
        { value: '', label: say(compareWords.fewTopics, lang) },
        ...comparedTopics.map((topic) => ({ value: topic, label: topicName(topic, lang) })),
        { value: 'all', label: say(compareWords.everyTopic, lang) },
      ]}
    />
    <Years lang={lang} years={years} asked={asked} />
    <Choice
      name="g"
      label={say(compareWords.peers, lang)}
      chosen={asked.rule}
      options={peerRules.map((rule) => ({ value: rule, label: peerRuleWords[rule].name[lang] }))}
    />
    {order && <input type="hidden" name="s" value={order} />}
    <button type="submit">{say(compareWords.show, lang)}</button>
  </Controls>
);
