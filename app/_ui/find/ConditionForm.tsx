import { checks } from '../../../lib/form/checks.ts';
import { measures } from '../../../lib/form/measures.ts';
import { factWords, findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { findAddress } from '../../../lib/view/addresses.ts';
import { conditionRows } from '../../../lib/view/condition-form.ts';
import { type Condition, comparisonSigns, facts, nameOfField } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { topicName } from '../method/MeasureList.tsx';
import { grouped } from '../table/grouped.ts';

interface FormProps {
  lang: Lang;
  conditions: readonly Condition[];
  /** Nothing was asked yet. */
  open: boolean;
}

const choosable = measures.filter(({ kind }) => kind !== 'composition');

const Fields = ({ lang, name, chosen }: { lang: Lang; name: string; chosen: string }) => (
  <label>
    <span className="name">{say(findWords.field, lang)}</span>
    <select name={name} defaultValue={chosen}>
      <option value="">{say(findWords.nothing, lang)}</option>
      {grouped(choosable, ({ topic }) => topic).map(([topic, listed]) => (
        <optgroup key={topic} label={topicName(topic, lang)}>
          {listed.map(({ code, name: words }) => (
            <option key={code} value={code}>
              {words[lang]}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={say(findWords.about, lang)}>
        {facts.map((fact) => (
          <option key={fact} value={fact}>
            {factWords[fact][lang]}
          </option>
        ))}
      </optgroup>
    </select>
  </label>
);

const fewestRows = 4;
/** A row for each condition, and one more to add. */
const rowsFor = (conditions: readonly Condition[]) =>
  conditionRows.slice(0, Math.max(fewestRows, conditions.length + 1));

/** Conditions to choose, a row each: what they make is the text of the query. */
export const ConditionForm = ({ lang, conditions, open }: FormProps) => (
  <details className="builder" open={open || undefined}>
    <summary>{say(findWords.build, lang)}</summary>
    <form className="controls" action={findAddress('', lang)} autoComplete="off">
      {rowsFor(conditions).map(({ field, by, value }, at) => {
        const known = conditions[at];
        return (
          <fieldset key={field}>
            <legend className="hidden">{say(findWords.row, lang, { n: at + 1 })}</legend>
            <Fields lang={lang} name={field} chosen={known ? nameOfField(known.field) : ''} />
            <label>
              <span className="name">{say(findWords.comparison, lang)}</span>
              <select name={by} defaultValue={known?.by ?? '>='}>
                {comparisonSigns.map((sign) => (
                  <option key={sign}>{sign}</option>
                ))}
              </select>
            </label>
            <label>
              <span className="name">{say(findWords.value, lang)}</span>
              <input
                name={value}
                defaultValue={known ? `${known.value}` : ''}
                placeholder={at === 0 ? say(findWords.valueHint, lang) : undefined}
                list="check-codes"
                autoComplete="off"
                maxLength={40}
              />
            </label>
          </fieldset>
        );
      })}
      <datalist id="check-codes">
        {checks.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[lang]}
          </option>
        ))}
      </datalist>
      <button type="submit">{say(findWords.run, lang)}</button>
    </form>
  </details>
);
