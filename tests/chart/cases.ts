import type { ChartKind, Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { cellsOfMeasure } from '../../lib/form/terms.ts';
import type { AuthorityName, Observation, ViewData } from '../../lib/queries/view-data.ts';
import { defaultView } from '../../lib/view/choices.ts';
import type { ViewSpec } from '../../lib/view/spec.ts';
import { district, observation, viewData } from './samples.ts';

/** For each kind of chart a measure that it suits, and the situations every kind has to live with. */

export const measureOfKind: Record<ChartKind, string> = {
  line: 'refusal-rate',
  multiples: 'refusal-rate',
  bar: 'backlog-change',
  stack: 'outcome-mix',
  rank: 'review-correction-rate',
  dot: 'refusal-rate',
  map: 'refusal-rate',
  scatter: 'review-correction-rate',
  funnel: 'review-correction-rate',
  flow: 'outcome-mix',
  table: 'refusal-rate',
};

const years = [2019, 2020, 2021, 2022, 2023];
const flowCells = ['requests.new.total', 'requests.carried_in.total', 'requests.carried_out.total'];

/** Kinds that an address can draw in a second way. */
export const variants: Record<string, { kind: ChartKind; chosen: Partial<ViewSpec> }> = {
  ...Object.fromEntries(
    (Object.keys(measureOfKind) as ChartKind[]).map((kind) => [kind, { kind, chosen: {} }] as const),
  ),
  'scatter-of-two': { kind: 'scatter', chosen: { across: 'suit-correction-rate' } },
  'multiples-own-axes': { kind: 'multiples', chosen: { zoom: true, sort: 'value' } },
};

/** Numbers that differ from cell to cell, year to year and place to place, and never change. */
const numberAt = (at: number, year: number, place: number): number =>
  3 + ((at * 7 + (year - 2019) * 5 + place * 11) % 23);

const totals: Readonly<Record<string, number>> = {
  'concluded.total.total': 600,
  'review.total': 90,
  'suit_direct.total': 60,
  'suit_after_review.total': 50,
  'requests.new.total': 620,
};

const pairCells = cellsOfMeasure(measureByCode('suit-correction-rate') as Measure);

const cellsFor = (measure: Measure) =>
  [...new Set([...cellsOfMeasure(measure), ...flowCells, ...pairCells])].filter(
    (code) => !/^(refused|unavailable|declined|suits)\.total$/.test(code),
  );

/** The outcomes of a made report add up to its total. */
const summed = (figures: Record<string, number>): Record<string, number> => {
  const outcomes = Object.keys(figures).filter(
    (code) => /^(outcome|refused|unavailable|declined|closed)\./.test(code) && !code.startsWith('closed.all'),
  );
  const total = outcomes.reduce((sum, code) => sum + (figures[code] ?? 0), 0);
  return outcomes.length > 20 ? { ...figures, 'concluded.total.total': total } : figures;
};

const reportOf = (measure: Measure, authority: AuthorityName, year: number, place: number): Observation =>
  observation(
    authority.code,
    year,
    summed(
      Object.fromEntries(cellsFor(measure).map((code, at) => [code, (totals[code] ?? 0) + numberAt(at, year, place)])),
    ),
  );

type Situation = (measure: Measure, kind: ChartKind) => ViewData;

const full =
  (count: number, name = (at: number) => district(at + 1)): Situation =>
  (measure) => {
    const authorities = Array.from({ length: count }, (_, at) => name(at));
    const reports = authorities.flatMap((each, place) => years.map((year) => reportOf(measure, each, year, place)));
    return viewData(authorities, reports, { years });
  };

/** Kinds that draw one authority well get one, the others three. */
const countFor = (kind: ChartKind) => (['stack', 'flow', 'bar'].includes(kind) ? 1 : 3);

const change = (data: ViewData, to: (each: Observation) => Observation | null): ViewData => ({
  ...data,
  observations: data.observations.flatMap((each) => to(each) ?? []),
});

const all = (
  each: Observation,
  given: (value: number, code: string) => Observation['figures'][string],
): Observation => ({
  ...each,
  figures: Object.fromEntries(Object.entries(each.figures).map(([code, { value }]) => [code, given(value ?? 0, code)])),
});

/** What every kind of chart is drawn for. */
export const situations: Record<string, Situation> = {
  full: (measure, kind) => full(countFor(kind))(measure, kind),
  gap: (measure, kind) =>
    change(full(countFor(kind))(measure, kind), (each) => {
      if (each.authority !== '110101') return each;
      if (each.year === 2021) return null;
      return each.year === 2023 ? all(each, () => ({ value: null, state: 'blank' })) : each;
    }),
  'one-point': (measure, kind) => change(full(1)(measure, kind), (each) => (each.year === 2022 ? each : null)),
  zero: (measure, kind) =>
    change(full(countFor(kind))(measure, kind), (each) => all(each, () => ({ value: 0, state: 'printed' }))),
  'all-absent': (measure, kind) => change(full(countFor(kind))(measure, kind), () => null),
  'twenty-authorities': (measure, kind) => full(20)(measure, kind),
  'long-names': (measure, kind) =>
    full(countFor(kind), (at) =>
      district(
        at + 1,
        `双江拉祜族佤族布朗族傣族自治县第${at + 1}街道`,
        `Shuangjiang Lahu Va Blang and Dai Autonomous County No. ${at + 1} <&">`,
      ),
    )(measure, kind),
  'negative-change': (measure, kind) =>
    change(full(countFor(kind))(measure, kind), (each) =>
      all(each, (value, code) => ({
        value: Math.max(0, code.includes('carried_out') ? 1 : value - (each.year - 2019)),
        state: 'printed',
      })),
    ),
};

export const viewOf = (kind: ChartKind, chosen: Partial<ViewSpec> = {}): ViewSpec =>
  defaultView(measureOfKind[kind], { kind, ...chosen });

export const dataOf = (kind: ChartKind, situation: string): ViewData => {
  const measure = measureByCode(measureOfKind[kind]);
  const make = situations[situation];
  if (!measure || !make) throw new Error(`no case ${kind} ${situation}`);
  return make(measure, kind);
};
