import type { State } from '../form/figure.ts';
import type { EditionId, Words } from '../form/types.ts';

/** 0 nation, 1 province, 2 city, 3 county or district, 4 department, 5 township. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export interface AuthorityName {
  code: string;
  level: Level;
  /** Short: 朝阳区 / Chaoyang District. */
  name: Words;
  /** With its parents: 北京市朝阳区人民政府 / Chaoyang District, Beijing. */
  fullName: Words;
  parent: string | null;
  validFrom: number | null;
  validTo: number | null;
}

/** A failed check that touches a figure: the value the other side of the sum gives. */
export interface Doubt {
  check: string;
  cell: string;
  other: number;
}

/** One authority in one year, with the cells that a measure needs; or a sum over many (`of`). */
export interface Observation {
  authority: string;
  year: number;
  edition: EditionId;
  /** complete: tables read; narrative: only figures that the text names. */
  coverage: 'complete' | 'narrative';
  figures: Readonly<Record<string, { value: number | null; state: State }>>;
  /** Facts of the report: '@population', '@checks.passed', '@checks.failed', '@deadline.days'. */
  facts: Readonly<Record<string, number | null>>;
  doubts: readonly Doubt[];
  revision: number | null;
  sourceUrl: string | null;
  /** For a sum: how many authorities of how many are in it. */
  sum?: { reporting: number; of: number };
  synthetic?: boolean;
}

/** How large the first authority drawn is: peers are compared with it. Null where nobody has told. */
export interface ContextSize {
  population: number | null;
  /** Requests received in a year, on average over the years drawn. */
  received: number | null;
}

/** Everything one chart view draws, as of one release. */
/** How many report, of how many that exist. */
export interface Reporting {
  reporting: number;
  of: number;
}

/** Authorities of the levels drawn that report the measure: in any of the years, and in each that asks for it. */
export interface Coverage extends Reporting {
  years: readonly (Reporting & { year: number })[];
}

export interface ViewData {
  release: { id: number; publishedAt: string };
  /** The chosen authorities in drawing order, resolved from the view or by rule (`chosenByRule`). */
  authorities: readonly AuthorityName[];
  chosenByRule: boolean;
  observations: readonly Observation[];
  /** The grey context of `g`, and the size that its rule compared with. */
  context: { authorities: readonly AuthorityName[]; observations: readonly Observation[]; size: ContextSize } | null;
  /** Years resolved from the view, inclusive, oldest first. */
  years: readonly number[];
  coverage: Coverage;
  /** Codes of the view that no authority has, or that did not exist in these years. */
  unknown: readonly string[];
  synthetic: boolean;
}
