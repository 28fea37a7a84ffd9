import type { Measure } from '../../../lib/form/measure-types.ts';
import type { AuthorityName, ViewData } from '../../../lib/queries/view-data.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { apiAddress, measureAddress } from '../../../lib/view/addresses.ts';
import { mostAuthorities } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { Suggest } from '../frame/Suggest.tsx';
import { Controls } from '../oversight/Controls.tsx';
import { Choice } from './Choice.tsx';
import { addsHighlight, choicesOf, keptKeys } from './choices.ts';

interface ControlsProps {
  lang: Lang;
  measure: Measure;
  spec: ViewSpec;
  data: ViewData;
  /** Years that have reports. */
  years: readonly number[];
}

interface BoxesProps {
  name: 'd' | 'h';
  legend: string;
  lang: Lang;
  authorities: readonly AuthorityName[];
  ticked: (code: string) => boolean;
}

const Boxes = ({ name, legend, lang, authorities, ticked }: BoxesProps) => (
  <fieldset>
    <legend>{legend}</legend>
    {authorities.map((authority) => (
      <label key={authority.code}>
        <input type="checkbox" name={name} value={authority.code} defaultChecked={ticked(authority.code)} />{' '}
        {authority.name[lang]}
      </label>
    ))}
  </fieldset>
);

/** Of a few authorities any can be singled out; of a whole level those that are already, and one more by name. */
const highlightable = ({ authorities }: ViewData, { highlight }: ViewSpec): readonly AuthorityName[] =>
  authorities.length > mostAuthorities ? authorities.filter(({ code }) => highlight.includes(code)) : authorities;

/** Everything a view can be asked for, as a plain form: the address that it makes is the view. */
export const ViewControls = ({ lang, measure, spec, data, years }: ControlsProps) => (
  <Controls action={measureAddress(spec.measure, lang)} label={say(measureWords.controls, lang)}>
    {spec.authorities !== null && data.authorities.length > 0 && (
      <Boxes
        name="d"
        legend={say(measureWords.chosen, lang)}
        lang={lang}
        authorities={data.authorities}
        ticked={() => true}
      />
    )}
    {highlightable(data, spec).length > 1 - spec.highlight.length && (
      <Boxes
        name="h"
        legend={say(measureWords.highlight, lang)}
        lang={lang}
        authorities={highlightable(data, spec)}
        ticked={(code) => spec.highlight.includes(code)}
      />
    )}
    <label>
      {say(addsHighlight(spec) ? measureWords.addHighlight : measureWords.add, lang)}
      <input
        id="add"
        type="search"
        name="q"
        placeholder={say(measureWords.addHint, lang)}
        maxLength={60}
        autoComplete="off"
        list="add-list"
      />
    </label>
    <datalist id="add-list" />
    <Suggest
      field="add"
      api={`${apiAddress('authorities', { limit: 8 })}&q=`}
      page={null}
      nameKey={`full_name_${lang}`}
    />
    {choicesOf(measure, spec, years, lang).map((choice) => (
      <Choice key={choice.name} {...choice} />
    ))}
    {keptKeys(spec).map(([key, value]) => (
      <input key={key} type="hidden" name={key} value={value} />
    ))}
    <span className="submit">
      <button type="submit">{say(measureWords.show, lang)}</button>
      <a href={measureAddress(spec.measure, lang)}>{say(measureWords.reset, lang)}</a>
    </span>
  </Controls>
);
