import type { ChartKind, Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
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

/** The kinds of chart that make sense for a measure, its default first. */
export const kindsOf = (measure: Measure): readonly ChartKind[] => [
  // A scatter sets a rate against its denominator: a count has none.
  ...new Set(measure.kinds.filter((kind) => kind !== 'scatter' || measure.denominator)),
];

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

/** The kind a view asks for: a breakdown asks for parts, otherwise the first of the measure. */
export const kindOfView = (spec: ViewSpec): ChartKind => {
  const kinds = kindsOf(measureOfView(spec));
  return spec.kind ?? (spec.breakdown && kinds.includes('stack') ? 'stack' : (kinds[0] ?? 'table'));
};

export const unitOfView = (spec: ViewSpec): ViewUnit => spec.unit ?? unitsOf(measureOfView(spec))[0] ?? 'n';

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
  sort: null,
  zoom: false,
  release: null,
  ...chosen,
});

/** The one spec of a view: what equals the default is null, so that one view has one address. */
export const canonicalView = (spec: ViewSpec): ViewSpec => {
  const bare = { ...spec, kind: null, unit: null, sort: null };
  const kind = spec.kind === kindOfView(bare) ? null : spec.kind;
  const unit = spec.unit === unitOfView(bare) ? null : spec.unit;
  const sort = spec.sort === sortOfView({ ...bare, kind }) ? null : spec.sort;
  return { ...spec, kind, unit, sort };
};
