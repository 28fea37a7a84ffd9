import type { BreakdownKey, ChartKind } from '../form/measure-types.ts';

export type YearBound = number | 'first' | 'latest';
/** `2024`, `2019-2024`, `first-latest`, `last5`; words are resolved when queried, never when read. */
export type YearSpan = { from: YearBound; to: YearBound } | { last: number };
export type Context = 'peer' | 'parent' | 'level' | 'nation';
export type ViewUnit = 'n' | 'rate' | 'share' | 'index';
export type Sort = 'value' | 'name' | 'code' | 'change';
export type Lang = 'zh' | 'en';

/** A chart view, whole: the address is this and nothing else. null = the measure's default. */
export interface ViewSpec {
  measure: string;
  authorities: readonly string[] | null;
  context: Context | null;
  highlight: readonly string[];
  years: YearSpan | null;
  kind: ChartKind | null;
  unit: ViewUnit | null;
  breakdown: BreakdownKey | null;
  definition: string | null;
  /** The code of the measure across, in a scatter. */
  across: string | null;
  sort: Sort | null;
  zoom: boolean;
  release: number | null;
}

/** Keys that change an output and no view. */
export interface OutputSpec {
  image: 'og' | 'wide' | 'square' | 'print' | null;
  rows: 'view' | 'all';
  head: 'zh' | 'en' | 'id';
}
