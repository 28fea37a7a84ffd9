import { cellByCode } from '../../form/cells.ts';
import type { Finding } from '../../form/finding.ts';
import type { EditionId, Words } from '../../form/types.ts';
import { finding as findingOf, type Said } from '../findings.ts';

/** What a check across years and authorities sees of one report. */
export interface YearFigures {
  year: number;
  edition: EditionId;
  values: Readonly<Record<string, number | null>>;
}

/** A report with everything around it that a check may ask. */
export interface Surroundings extends YearFigures {
  revision: number;
  authorityId: number;
  level: number;
  /** The report of the year before, if it is held. */
  previous: YearFigures | null;
  /** Reports whose figures other than zero are the same. */
  twins: readonly { name: Words; year: number }[];
  /** Median of the level's reports of the year by cell, where there are enough of them. */
  medians: Readonly<Record<string, number | null>>;
  /** Requests received by the governments directly below: how many of how many, and their sum. */
  below: { n: number; of: number; received: number | null };
  /** What other documents said before this one and before that of last year, where a report was restated. */
  earlier: { own: readonly YearFigures['values'][]; previous: readonly YearFigures['values'][] };
}

/** One check of the register that needs more than one report. */
export interface AcrossCheck {
  code: string;
  cells: readonly string[];
  find: (report: Surroundings) => Finding[];
}

/** A finding about one cell, which the sentence can name: its two values, and the years they are of. */
export const finding = (
  check: string,
  at: string,
  [left, right]: readonly [number, number],
  words: Words,
  { year }: Pick<YearFigures, 'year'>,
  values: Said = {},
): Finding => {
  const years = { year: String(year), before: String(year - 1) };
  const name = cellByCode(at)?.name ?? { zh: at, en: at };
  return findingOf(check, at, words, { left, right, name, ...years, ...values }, { cells: [at] });
};

/** Both values, or null as soon as one is absent: an absent figure contradicts nothing. */
export const both = (one: number | null | undefined, other: number | null | undefined): [number, number] | null =>
  one === null || one === undefined || other === null || other === undefined ? null : [one, other];

/** A sum of values, absent as soon as one is. */
export const total = (values: readonly (number | null | undefined)[]): number | null =>
  values.reduce<number | null>(
    (sum, value) => (sum === null || value === null || value === undefined ? null : sum + value),
    0,
  );
