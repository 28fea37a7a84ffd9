import type { Measure } from '../../../lib/form/measure-types.ts';
import type { ViewData } from '../../../lib/queries/view-data.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { measureAddress } from '../../../lib/view/addresses.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { Choice } from './Choice.tsx';
import { choicesOf, keptKeys } from './choices.ts';

interface ControlsProps {
  lang: Lang;
  measure: Measure;
  spec: ViewSpec;
  data: ViewData;
  /** Years that have reports. */
  years: readonly number[];
}

const Chosen = ({ lang, data }: { lang: Lang; data: ViewData }) => (
  <fieldset>
    <legend>{say(measureWords.chosen, lang)}</legend>
    {data.authorities.map(({ code, name }) => (
      <label key={code}>
        <input type="checkbox" name="d" value={code} defaultChecked /> {name[lang]}
      </label>
    ))}
  </fieldset>
);

/** Everything a view can be asked for, as a plain form: the address that it makes is the view. */
export const ViewControls = ({ lang, measure, spec, data, years }: ControlsProps) => (
  <form className="controls" action={measureAddress(spec.measure, lang)} aria-label={say(measureWords.controls, lang)}>
    {spec.authorities !== null && data.authorities.length > 0 && <Chosen lang={lang} data={data} />}
    <label>
      {say(measureWords.add, lang)}
      <input type="search" name="q" placeholder={say(measureWords.addHint, lang)} maxLength={60} autoComplete="off" />
    </label>
    {choicesOf(measure, spec, years, lang).map((choice) => (
      <Choice key={choice.name} {...choice} />
    ))}
    {keptKeys(spec).map(([key, value]) => (
      <input key={key} type="hidden" name={key} value={value} />
    ))}
    <button type="submit">{say(measureWords.show, lang)}</button>
    <a href={measureAddress(spec.measure, lang)}>{say(measureWords.reset, lang)}</a>
  </form>
);
