import { deadlines } from '../form/law.ts';
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

/** True of a year in which the authority was there. */
export const existed = ({ validFrom, validTo }: Pick<AuthorityName, 'validFrom' | 'validTo'>, year: number): boolean =>
  year >= (validFrom ?? 0) && year <= (validTo ?? 9999);

/** The last day on which the report is in time. */
export const dueOn = ({ level }: Pick<AuthorityName, 'level'>, year: number): string => {
  const { month, day } = level === 4 ? deadlines.department : deadlines.government;
  return `${year + 1}-${String(month).padStart(2, '0')}-${day}`;
};

/** One word for what is known of an authority's year; a year without a report is never told as one without findings. */
export const yearState = ({ authority, year, coverage, url, today }: Known): YearState => {
  if (coverage) return coverage;
  if (url) return 'known';
  if (!existed(authority, year)) return 'not-in-force';
  return today <= dueOn(authority, year) ? 'not-due' : 'silent';
};
