import type { State } from '../form/figure.ts';
import type { ChartKind } from '../form/measure-types.ts';
import type { Level, Observation, ViewData } from '../queries/view-data.ts';
import type { Lang, ViewSpec, ViewUnit } from '../view/spec.ts';

/** The measure across from the one drawn, of the same report. */
export type Other = Pick<Point, 'value' | 'state' | 'numerator' | 'denominator' | 'small' | 'cells' | 'label' | 'href'>;

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
  /** The position across for kinds whose x axis holds values: cases of a funnel, the other measure of a scatter. */
  across?: number | null;
  other?: Other;
  /** Against the first year drawn, where two years are set side by side: points for shares. */
  change?: { value: number; label: string } | null;
  /** Place in a ranking, ties alike ("3=" is 3 with `tied`). */
  rank?: { place: number; tied: boolean } | null;
  /** Class of a map, from 1; absent where there is no value. */
  step?: number;
}

export interface Series {
  key: string;
  name: string;
  /** Token of palette.ts. */
  colour: string;
  /** 0 is solid; further patterns tell series of the same colour apart. */
  dash: number;
  role: 'main' | 'highlight' | 'context';
  points: readonly Point[];
  /** Said at the last point where the form asks no further. */
  ends: string | null;
}

export interface Axis {
  kind: 'year' | 'value' | 'category';
  domain: readonly [number, number] | readonly string[];
  ticks: readonly { at: number | string; label: string }[];
  label: string;
  scale?: 'linear' | 'log';
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

/** Limits of a funnel at one number of cases. */
export interface FunnelLimit {
  n: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

export interface Tile {
  authority: string;
  name: string;
  /** What stands in a tile that has no room for the name: ISO 3166-2:CN. */
  code?: string;
  row: number;
  column: number;
}

export interface FlowNode {
  key: string;
  name: string;
  column: number;
  value: number | null;
  colour: string;
  label: string;
  href: string | null;
}
export interface FlowLink {
  from: string;
  to: string;
  value: number;
  colour: string;
}

/** What only some kinds have. */
export interface Extras {
  /** Where each small panel has an axis of its own. */
  panels?: readonly { key: string; y: Axis }[];
  funnel?: { mean: number; limits: readonly FunnelLimit[]; words: { mean: string; inner: string; outer: string } };
  tiles?: { tiles: readonly Tile[]; steps: readonly { from: number; to: number | null; label: string }[] };
  flow?: { nodes: readonly FlowNode[]; links: readonly FlowLink[]; columns: readonly string[] };
}

/** spec + data -> everything drawn and said, without React and without pixels. */
export interface ChartModel {
  /** What is drawn: a line of one year has become bars. */
  kind: ChartKind;
  unit: ViewUnit;
  lang: Lang;
  spec: ViewSpec;
  title: string;
  subtitle: string;
  description: string;
  x: Axis;
  y: Axis;
  /** What a category is, where an axis has categories. */
  category: 'year' | 'authority';
  series: readonly Series[];
  /** Break marks between two years, one word each; `cuts` where the figures before and after are not comparable. */
  breaks: readonly { after: number; word: string; note: string; cuts: boolean }[];
  notes: readonly string[];
  source: string;
  coverage: ViewData['coverage'];
  /** The levels of the authorities chosen: whom the coverage counts. */
  levels: readonly Level[];
  release: { id: number; publishedAt: string };
  table: ChartTable;
  /** The measure across, in a scatter of two. */
  across: { code: string; name: string; unit: string } | null;
  extras: Extras;
  /** The authorities and years that the view resolved to: what a frozen link writes out. */
  drawn: { authorities: readonly string[]; years: readonly number[]; release: number };
  /** The word on every drawing of synthetic figures; null for published ones. */
  watermark: string | null;
  synthetic: boolean;
}
