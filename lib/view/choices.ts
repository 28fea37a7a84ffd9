import type { ChartKind, Measure } from '../form/measure-types.ts';
import { measureByCode, measures } from '../form/measures.ts';
import type { Sort, ViewSpec, ViewUnit } from './spec.ts';

/** What a measure allows and what a view of it means where the address is silent. */

const unitsByKind: Record<Measure['kind'], readonly ViewUnit[]> = {
  count: ['n', 'index'],
  mean: ['n', 'index'],
  rate: ['rate', 'n', 'index'],
  composition: ['share', 'n'],
};

const sortByKind: Record<ChartKind, Sort> = {
  line: 'code',
  multiples: 'code',
  bar: 'value',
  stack: 'value',
  rank: 'value',
  dot: 'value',
  map: 'code',
  scatter: 'code',
  funnel: 'code',
  flow: 'code',
  table: 'code',
};

/** Kinds that, where the view names nobody, draw every authority of a level. */
const levelKinds: ReadonlySet<ChartKind> = new Set(['rank', 'map', 'funnel', 'scatter']);

/** True of kinds that compare the authorities of a level: they draw all of it where the view names nobody. */
export const comparesLevel = (kind: ChartKind): boolean => levelKinds.has(kind);

/** The kinds of chart that make sense for a measure, its default first. */
export const kindsOf = (measure: Measure): readonly ChartKind[] => [...new Set(measure.kinds)];

/** The measures that may stand across in a scatter of this one: any single number but itself. */
export const acrossesOf = (measure: Measure): readonly string[] =>
  measure.kinds.includes('scatter')
    ? measures.filter(({ kind, code }) => kind !== 'composition' && code !== measure.code).map(({ code }) => code)
    : [];

/** What stands across where nothing is chosen: a rate's own denominator (null), for a count how much was asked for. */
const usualAcross = (measure: Measure): string | null => {
  if (measure.denominator) return null;
  return measure.code === 'requests-received' ? 'concluded' : 'requests-received';
};

/** The units a measure can be shown in, its default first; a signed value has no index. */
export const unitsOf = (measure: Measure): readonly ViewUnit[] => {
  const units = unitsByKind[measure.kind].filter((unit) => !(unit === 'index' && measure.signed));
  return measure.kind === 'count' && measure.breakdowns ? [...units, 'share'] : units;
};

/** The measure that a view draws: the one named, or the definition (口径) chosen of it. Throws for a code that is none. */
export const measureOfView = (spec: ViewSpec): Measure => {
  const named = measureByCode(spec.measure);
  const code = (spec.definition && named?.definitions?.[spec.definition]) || spec.measure;
  const measure = measureByCode(code);
  if (!measure) throw new Error(`no measure ${code}`);
  return measure;
};

/** The kind a view asks for: a second measure asks for a scatter, a breakdown for parts; otherwise the first of the measure. */
export const kindOfView = (spec: ViewSpec): ChartKind => {
  const kinds = kindsOf(measureOfView(spec));
  if (spec.kind) return spec.kind;
  if (spec.across && kinds.includes('scatter')) return 'scatter';
  return spec.breakdown && kinds.includes('stack') ? 'stack' : (kinds[0] ?? 'table');
};

/** The measure that stands across in a scatter; null where it is the denominator, and in every other kind. */
export const acrossOfView = (spec: ViewSpec): Measure | null => {
  if (kindOfView(spec) !== 'scatter') return null;
  const measure = measureOfView(spec);
  const code = spec.across === measure.code ? null : spec.across;
  return measureByCode(code ?? usualAcross(measure) ?? '') ?? null;
};

/** The unit that a view is drawn in: chosen, or the measure's first. */
export const unitOfView = (spec: ViewSpec): ViewUnit => spec.unit ?? unitsOf(measureOfView(spec))[0] ?? 'n';

/** The order that a view is drawn in: chosen, or its kind's. */
export const sortOfView = (spec: ViewSpec): Sort => spec.sort ?? sortByKind[kindOfView(spec)];

/** A view of a measure with nothing chosen. */
export const defaultView = (measure: string, chosen: Partial<ViewSpec> = {}): ViewSpec => ({
  measure,
  authorities: null,
  context: null,
  highlight: [],
  years: null,
  kind: null,
  unit: null,
  breakdown: null,
  definition: null,
  across: null,
  sort: null,
  zoom: false,
  release: null,
  ...chosen,
});

/** The one spec of a view: what equals the default is null, so that one view has one address. */
export const canonicalView = (spec: ViewSpec): ViewSpec => {
  const across = spec.across === usualAcross(measureOfView(spec)) ? null : spec.across;
  const bare = { ...spec, across, kind: null, unit: null, sort: null };
  const kind = kindOfView(spec) === kindOfView(bare) ? null : kindOfView(spec);
  const unit = spec.unit === unitOfView(bare) ? null : spec.unit;
  const sort = spec.sort === sortOfView({ ...bare, kind }) ? null : spec.sort;
  return { ...spec, across, kind, unit, sort };
};
