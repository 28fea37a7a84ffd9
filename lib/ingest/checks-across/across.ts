import { checkByCode } from '../../form/checks.ts';
import type { Finding } from '../../form/finding.ts';
import type { EditionId, Words } from '../../form/types.ts';
import { say } from '../../text/say.ts';

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
}

/** One check of the register that needs more than one report. */
export interface AcrossCheck {
  code: string;
  cells: readonly string[];
  find: (report: Surroundings) => Finding[];
}

/** A finding in both languages; the severity is that of the register. */
export const finding = (
  check: string,
  at: string,
  left: number | string,
  right: number | string,
  words: Words,
  values: Record<string, string | number> = {},
): Finding => {
  const said = { left, right, ...values };
  const severity = checkByCode(check)?.severity ?? 'warning';
  const text = { zh: say(words, 'zh', said), en: say(words, 'en', said) };
  return { check, at, left: String(left), right: String(right), severity, text, cells: [at] };
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
