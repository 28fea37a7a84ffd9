import type { State } from '../form/figure.ts';
import type { EditionId, Words } from '../form/types.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

/** An authority of the synthetic set: a real region, or a made-up department of one. */
export interface DemoAuthority {
  code: string;
  parent: string;
  level: Level;
  name: Words;
  /** First and last report year, where they lie within the years of the set. */
  from: number | null;
  to: number | null;
  successor: string | null;
  population: number | null;
}

/** What was printed of one authority and year: a value for each position of the code book. */
export interface SyntheticReport {
  authority: string;
  level: Level;
  year: number;
  edition: EditionId;
  /** 1 as first published, 2 as restated. */
  version: 1 | 2;
  publishedOn: string;
  values: readonly (number | null)[];
  /** （六）其他处理 as one row, as on the form of 2019. */
  closedInOne: boolean;
  fault: Fault | null;
  /** States of cells that are not simply printed, by position. */
  marks: ReadonlyMap<number, { state: State; raw: string }>;
}

/** What is wrong with a report, on purpose: the dashboard has to show each of them. */
export const faults = [
  'total-slip',
  'balance-slip',
  'disputes-unadded',
  'blank-zeros',
  'blank-totals',
  'unit-in-cell',
  'unit-slip',
  'copied',
] as const;
export type Fault = (typeof faults)[number];

/** Everything that one release brings. */
export interface SyntheticRelease {
  release: number;
  publishedAt: string;
  note: string;
  reports: Iterable<SyntheticReport>;
}
