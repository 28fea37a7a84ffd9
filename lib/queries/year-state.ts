import type { CoverageReport } from './coverage.ts';
import type { CoverageState } from './coverage-rows.ts';
import type { AuthorityName } from './view-data.ts';

/** What is known of an authority's year, also of one in which it did not exist. */
export type YearState = CoverageState | 'not-in-force';

interface Known {
  authority: AuthorityName;
  year: number;
  /** How its report is held, if it is. */
  coverage: CoverageReport['coverage'] | undefined;
  /** Where the report was published, if that alone is known. */
  url: string | undefined;
  /** The day of the release: what was not due then is not missing. */
  today: string;
}

const existed = ({ validFrom, validTo }: AuthorityName, year: number) =>
  year >= (validFrom ?? 0) && year <= (validTo ?? 9999);

/** The last day on which the report is in time (art. 49). */
const dueOn = ({ level }: AuthorityName, year: number): string => `${year + 1}-${level === 4 ? '01' : '03'}-31`;

/** One word for what is known of an authority's year; a year without a report is never told as one without findings. */
export const yearState = ({ authority, year, coverage, url, today }: Known): YearState => {
  if (coverage) return coverage;
  if (url) return 'known';
  if (!existed(authority, year)) return 'not-in-force';
  return today <= dueOn(authority, year) ? 'not-due' : 'silent';
};
