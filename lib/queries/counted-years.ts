import type { KnownAddress } from './coverage-rows.ts';
import type { AuthorityFindings } from './findings.ts';
import type { AuthorityName } from './view-data.ts';
import { type YearState, yearState } from './year-state.ts';

/** How many findings the report of one year has; null where there is no report that could have any. */
export interface CountedYear {
  authority: AuthorityName;
  year: number;
  state: YearState;
  findings: number | null;
}

const countIn = ({ years, held }: AuthorityFindings, year: number): number | null =>
  years[year] ?? (held[year] === 'complete' ? 0 : null);

/** Every year of every authority: 0 is a report without findings, and a year without a report has no number. */
export const countedYears = (
  rows: readonly AuthorityFindings[],
  years: readonly number[],
  known: readonly KnownAddress[],
  today: string,
): CountedYear[] => {
  const urls = new Map(known.map(({ authority, year, url }) => [`${authority} ${year}`, url]));
  return rows.flatMap((row) =>
    years.map((year) => {
      const { authority, held } = row;
      const [coverage, url] = [held[year], urls.get(`${authority.code} ${year}`)];
      return {
        authority,
        year,
        state: yearState({ authority, year, coverage, url, today }),
        findings: countIn(row, year),
      };
    }),
  );
};
