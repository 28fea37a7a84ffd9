import type { State } from '../form/figure.ts';
import type { ChartKind } from '../form/measure-types.ts';
import type { Observation } from '../queries/view-data.ts';
import type { Lang, ViewSpec } from '../view/spec.ts';

/** One drawn value with everything a reader may ask of it. */
export interface Point {
  authority: string;
  year: number;
  value: number | null;
  state: State;
  numerator: number | null;
  denominator: number | null;
  /** Under the measure's threshold: drawn hollow, not ranked. */
  small: boolean;
  interval: readonly [number, number] | null;
  /** Where a check failed: the value with either side of the sum. */
  range: readonly [number, number] | null;
  /** The cells it came from; the first is where its link leads. */
  cells: readonly string[];
  /** Already formatted for tooltip, table and spoken text. */
  label: string;
  href: string | null;
  sourceUrl: string | null;
  sum: Observation['sum'] | null;
}

export interface Series {
  key: string;
  name: string;
  /** Token of palette.ts. */
  colour: string;
  role: 'main' | 'highlight' | 'context';
  points: readonly Point[];
}

export interface Axis {
  kind: 'year' | 'value' | 'category';
  domain: readonly [number, number] | readonly string[];
  ticks: readonly { at: number | string; label: string }[];
  label: string;
}

export interface ChartTable {
  caption: string;
  columns: readonly { key: string; label: string; numeric: boolean }[];
  rows: readonly { key: string; cells: readonly TableCell[] }[];
}
export interface TableCell {
  text: string;
  value: number | string | null;
  state: State | null;
  href: string | null;
  mark: string | null;
}

/** spec + data -> everything drawn and said, without React and without pixels. */
export interface ChartModel {
  kind: ChartKind;
  lang: Lang;
  spec: ViewSpec;
  title: string;
  subtitle: string;
  description: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
  /** Break marks between two years, one word each. */
  breaks: readonly { after: number; word: string; note: string }[];
  notes: readonly string[];
  source: string;
  coverage: { reporting: number; of: number };
  release: { id: number; publishedAt: string };
  table: ChartTable;
  synthetic: boolean;
}
