import type { EditionId, Words } from './types.ts';

/** Terms added up, `-` before one takes it away: a row (`requests.new`, its total column), a cell
 * (`review.corrected`), a group (`refused`: its rows, or the stated total) or a fact of the report (`@population`). */
export type Sum = readonly string[];
export type Topic = 'requests' | 'refusals' | 'disputes' | 'procurement' | 'enforcement' | 'rules' | 'quality';
export type MeasureKind = 'count' | 'rate' | 'mean' | 'composition';
export type ChartKind =
  | 'line'
  | 'multiples'
  | 'bar'
  | 'stack'
  | 'rank'
  | 'dot'
  | 'map'
  | 'scatter'
  | 'funnel'
  | 'flow'
  | 'table';
export type MeasureUnit =
  | 'request'
  | 'decision'
  | 'case'
  | 'item'
  | 'project'
  | '10000 CNY'
  | 'share'
  | 'per 100'
  | 'per 100000'
  | 'day'
  | 'composition';

/** A part of a composition or breakdown, with the token of its fixed colour. */
export interface Part {
  key: string;
  name: Words;
  sum: Sum;
  colour: string;
}

/** An indicator: one row, from which page, chart, CSV head and method page are made. */
export interface Measure {
  code: string;
  topic: Topic;
  kind: MeasureKind;
  name: Words;
  numerator: Sum | Partial<Record<EditionId, Sum>>;
  denominator?: Sum;
  /** Named for the reader: what the numerator is divided by. */
  per?: Words;
  parts?: readonly Part[];
  unit: MeasureUnit;
  /** The value shown is numerator / denominator x scale. */
  scale?: 100 | 100000;
  editions: readonly EditionId[];
  note?: Words;
  signed?: boolean;
  /** Other breakdowns than `parts`: the key of one of `breakdowns`. */
  breakdowns?: readonly BreakdownKey[];
  /** Other definitions (口径): URL value -> code of the measure that spells it out. */
  definitions?: Readonly<Record<string, string>>;
  kinds: readonly ChartKind[];
  /** Under this denominator a value is hollow and has no rank. */
  smallBelow?: number;
  /** Counts a binomial share: numerator of denominator, Wilson interval. */
  interval?: boolean;
}

export type BreakdownKey = 'applicant' | 'group' | 'path';
