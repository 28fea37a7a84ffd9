import { scaleLinear } from 'd3-scale';
import type { Measure } from '../form/measure-types.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Lang, ViewUnit } from '../view/spec.ts';
import type { Axis, Point, Series } from './model.types.ts';
import { isShare } from './values.ts';

const tickCount = 5;

const decimals = (step: number, scale: number) => Math.max(0, -Math.floor(Math.log10(step * scale) + 1e-9));

/** Tick texts share their decimals, so that they can be read as one column. */
const tickText = (ticks: readonly number[], share: boolean, lang: Lang) => {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1;
  return (at: number) =>
    share ? formatPercent(at, lang, decimals(step, 100)) : formatNumber(at, lang, Math.min(4, decimals(step, 1)));
};

const spanOf = (values: readonly number[], fromZero: boolean): [number, number] => {
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values, ...(fromZero ? [0] : []));
  if (low !== high) return [low, high];
  return high === 0 ? [0, 1] : fromZero ? [Math.min(0, high), Math.max(0, high)] : [high * 0.9, high * 1.1];
};

/** Everything that has to fit: values and the ranges of failed checks. */
export const extentOf = (series: readonly Series[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(pointExtent)).filter((value) => Number.isFinite(value));

const pointExtent = (point: Point): number[] => (point.value === null ? [] : [point.value, ...(point.range ?? [])]);

/** A whole is read in quarters: where only some ticks fit, half and whole stay. */
const quarters = [0, 0.25, 0.5, 0.75, 1];
const ticksOf = (from: number, to: number, whole: boolean): number[] =>
  whole ? quarters : scaleLinear().domain([from, to]).ticks(tickCount);

export interface ValueAxis {
  values: readonly number[];
  measure: Measure;
  unit: ViewUnit;
  lang: Lang;
  label: string;
  fromZero: boolean;
}

/** A value axis with round ticks; it begins at zero unless the address says otherwise. */
export const valueAxis = ({ values, measure, unit, lang, label, fromZero }: ValueAxis): Axis => {
  const share = isShare(measure, unit);
  const whole = !share && unit === 'n' && measure.unit !== '10000 CNY';
  const [low, high] = spanOf(values.length ? values : [0], fromZero);
  const scale = scaleLinear()
    .domain([low, whole ? Math.max(high, low + 1) : high])
    .nice(tickCount);
  const [from = 0, nice = 1] = scale.domain();
  // A share never exceeds the whole, unless a figure does.
  const to = share && high <= 1 ? Math.min(1, nice) : nice;
  const ticks = ticksOf(from, to, share && from === 0 && to === 1).filter((tick) => !whole || Number.isInteger(tick));
  const text = tickText(ticks, share, lang);
  return { kind: 'value', domain: [from, to], ticks: ticks.map((at) => ({ at, label: text(at) })), label };
};

/** 1, 2, 5, 10, 20 … : the round counts from one at most `low` to one at least `high`. */
const roundCounts = (low: number, high: number): number[] => {
  const powers = Array.from({ length: 10 }, (_, power) => 10 ** power);
  const all = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const from = all.findLastIndex((each) => each <= low);
  const to = all.findIndex((each) => each >= high);
  return all.slice(Math.max(0, from), to < 0 ? undefined : to + 1);
};

/** An axis of counts on a log scale, over a factor of ten at least; the values are positive. */
export const logAxis = (values: readonly number[], lang: Lang, label: string): Axis => {
  const low = Math.max(1, Math.min(...values, 1e9));
  const most = Math.max(...values, 1);
  const ticks = values.length ? roundCounts(most / low < 10 ? low / 2 : low, Math.max(most, low * 5)) : [1, 2, 5, 10];
  const [from = 1, to = 10] = [ticks[0], ticks.at(-1)];
  const text = (at: number) => formatNumber(at, lang);
  return {
    kind: 'value',
    scale: 'log',
    domain: [from, to],
    ticks: ticks.map((at) => ({ at, label: text(at) })),
    label,
  };
};

/** The years, each with its tick. */
export const yearAxis = (years: readonly number[]): Axis => ({
  kind: 'year',
  domain: [years[0] ?? 0, years.at(-1) ?? 0],
  ticks: years.map((at) => ({ at, label: `${at}` })),
  label: '',
});

/** One band for each key, in the order given. */
export const categoryAxis = (items: readonly { key: string; label: string }[]): Axis => ({
  kind: 'category',
  domain: items.map((item) => item.key),
  ticks: items.map((item) => ({ at: item.key, label: item.label })),
  label: '',
});
