import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import type { Axis } from '../model.types.ts';

/** Where a value, year or category stands between two pixels; bands have a breadth. */
export interface Scale {
  at: (value: number | string) => number;
  breadth: number;
}

const isNumbers = (domain: Axis['domain']): domain is readonly [number, number] => typeof domain[0] === 'number';

const continuous = (axis: Axis, from: number, to: number, inset: number): Scale => {
  const domain = isNumbers(axis.domain) ? axis.domain : ([0, 1] as const);
  const scale = (axis.scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range([from + inset, to - inset]);
  return { at: (value) => scale(Number(value)) ?? from, breadth: 0 };
};

const bands = (axis: Axis, from: number, to: number, padding: number): Scale => {
  const scale = scaleBand<string>()
    .domain(axis.domain.map(String))
    .range([Math.min(from, to), Math.max(from, to)])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  return { at: (value) => (scale(String(value)) ?? from) + scale.bandwidth() / 2, breadth: scale.bandwidth() };
};

/** The scale of an axis between two pixels. */
export const scaleOf = (axis: Axis, from: number, to: number, { padding = 0.3, inset = 0 } = {}): Scale =>
  axis.kind === 'category' ? bands(axis, from, to, padding) : continuous(axis, from, to, inset);
