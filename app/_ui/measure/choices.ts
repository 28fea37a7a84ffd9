import type { Measure } from '../../../lib/form/measure-types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import { breakdowns } from '../../../lib/form/parts.ts';
import { kindNames } from '../../../lib/text/chart.ts';
import { contextWords, measureWords, sortWords, viewUnitWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import {
  acrossesOf,
  acrossOfView,
  comparesLevel,
  defaultView,
  kindOfView,
  kindsOf,
  unitsOf,
} from '../../../lib/view/choices.ts';
import { mostAuthorities, mostHighlighted } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec, ViewUnit } from '../../../lib/view/spec.ts';
import { writeYears } from '../../../lib/view/years.ts';
import type { ChoiceProps } from './Choice.tsx';

type Option = ChoiceProps['options'][number];

/** The first of a list is the default: it leaves no trace in the address. */
const withDefault = (options: readonly Option[]): Option[] =>
  options.map((option, at) => (at === 0 ? { ...option, value: '' } : option));

const yearOptions = (years: readonly number[], chosen: string, lang: Lang): Option[] => {
  const known = [
    { value: '', label: say(measureWords.allYears, lang) },
    { value: 'last5', label: say(measureWords.last5, lang) },
    ...years.toReversed().map((year) => ({ value: `${year}`, label: `${year}` })),
  ];
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }];
};

const none = (lang: Lang): Option => ({ value: '', label: say(measureWords.none, lang) });

const breakdownChoice = (measure: Measure, spec: ViewSpec, lang: Lang): ChoiceProps => ({
  name: 'b',
  label: say(measureWords.breakdown, lang),
  options: [
    none(lang),
    ...(measure.breakdowns ?? []).map((key) => ({ value: key, label: breakdowns[key].name[lang] })),
  ],
  chosen: spec.breakdown ?? '',
});

const definitionChoice = (measure: Measure, spec: ViewSpec, lang: Lang): ChoiceProps => ({
  name: 'f',
  label: say(measureWords.definition, lang),
  options: [
    { value: '', label: measure.name[lang] },
    ...Object.entries(measure.definitions ?? {}).map(([value, code]) => ({
      value,
      label: measureByCode(code)?.name[lang] ?? value,
    })),
  ],
  chosen: spec.definition ?? '',
});

/** What stands across where nothing is chosen, and all that may be chosen instead. */
const acrossOptions = (measure: Measure, lang: Lang): Option[] => {
  const usual = acrossOfView(defaultView(measure.code, { kind: 'scatter' }));
  const base = say(measureWords.ownBase, lang, { per: measure.per?.[lang] ?? '' });
  const others = acrossesOf(measure).filter((code) => code !== usual?.code);
  return [
    { value: '', label: usual?.name[lang] ?? base },
    ...others.map((value) => ({ value, label: measureByCode(value)?.name[lang] ?? value })),
  ];
};

const acrossChoice = (measure: Measure, spec: ViewSpec, lang: Lang): ChoiceProps => ({
  name: 'x',
  label: say(measureWords.across, lang),
  options: kindOfView(spec) === 'scatter' || spec.across ? acrossOptions(measure, lang) : [],
  chosen: spec.across ?? '',
});

const contextChoice = (spec: ViewSpec, lang: Lang): ChoiceProps => ({
  name: 'g',
  label: say(measureWords.context, lang),
  options: [
    none(lang),
    ...(['peer', 'parent', 'level', 'nation'] as const).map((value) => ({ value, label: contextWords[value][lang] })),
  ],
  chosen: spec.context ?? '',
});

/** Money is no number of pieces. */
const unitWords = ({ unit }: Measure, value: ViewUnit) =>
  value === 'n' && unit === '10000 CNY' ? viewUnitWords.amount : viewUnitWords[value];

/** What a reader may choose of a measure; keys with a single option are left out. */
export const choicesOf = (measure: Measure, spec: ViewSpec, years: readonly number[], lang: Lang): ChoiceProps[] => {
  const span = spec.years ? writeYears(spec.years) : '';
  const kinds = kindsOf(measure).map((value) => ({ value, label: kindNames[value][lang] }));
  // A flow counts, whatever the address asks for.
  const asked = kindOfView(spec) === 'flow' ? [] : unitsOf(measure);
  const units = asked.map((value) => ({ value, label: unitWords(measure, value)[lang] }));
  const sorts = [
    { value: '', label: say(measureWords.default, lang) },
    ...(['value', 'name', 'code', 'change'] as const).map((value) => ({ value, label: sortWords[value][lang] })),
  ];
  const sorted = ['bar', 'stack', 'rank', 'dot', 'table'].includes(kindOfView(spec));
  return [
    { name: 'y', label: say(measureWords.years, lang), options: yearOptions(years, span, lang), chosen: span },
    // By name, since what is the default depends on the other keys.
    { name: 'v', label: say(measureWords.kind, lang), options: kinds, chosen: kindOfView(spec) },
    { name: 'u', label: say(measureWords.unit, lang), options: withDefault(units), chosen: spec.unit ?? '' },
    breakdownChoice(measure, spec, lang),
    definitionChoice(measure, spec, lang),
    acrossChoice(measure, spec, lang),
    contextChoice(spec, lang),
    {
      name: 's',
      label: say(measureWords.sort, lang),
      options: sorted ? sorts : sorts.slice(0, 1),
      chosen: spec.sort ?? '',
    },
  ].filter(({ options }) => options.length > 1);
};

/** Where a rule draws a whole level, everybody is there already: the authority named next is singled out. */
export const addsHighlight = (spec: ViewSpec): boolean => spec.authorities === null && comparesLevel(kindOfView(spec));

/** The view with one authority more: the last to come stays where there is no room for all. */
export const withAuthority = (spec: ViewSpec, code: string): ViewSpec => {
  if (addsHighlight(spec))
    return { ...spec, highlight: [...new Set([...spec.highlight, code])].slice(-mostHighlighted) };
  const codes = [...new Set([...(spec.authorities ?? []), code])];
  return { ...spec, authorities: codes.slice(-mostAuthorities) };
};

/** Keys of the view that the form has no field for, so that sending it loses none of them. */
export const keptKeys = (spec: ViewSpec): [string, string][] => [
  ...(kindOfView(spec) === 'flow' && spec.unit ? [['u', spec.unit] as [string, string]] : []),
  ...(spec.zoom ? [['z', 'auto'] as [string, string]] : []),
  ...(spec.release !== null ? [['r', `${spec.release}`] as [string, string]] : []),
];
