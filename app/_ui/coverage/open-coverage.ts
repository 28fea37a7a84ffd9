import { coverageMatrix, coverageTotals } from '../../../lib/queries/coverage.ts';
import {
  type CoverageState,
  coverageByProvince,
  coverageOrders,
  coverageRows,
  coverageStates,
} from '../../../lib/queries/coverage-rows.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { askedPlace, askedYear, placeKeys } from '../checks/asked.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { everyYear } from '../table/every-year.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { knownAddresses } from './known-addresses.ts';

const kinds = [...coverageStates, 'late'] as const;

/** What of the coverage an address asks for: a place, a year, one state, and how it is laid out. */
export const askedCoverage = (query: Query) => {
  const what = one(query, 'what');
  const state = kinds.find((each) => each === what) as CoverageState | 'late' | undefined;
  const listed = one(query, 'by') === 'report' || state !== undefined || askedYear(query) !== undefined;
  const order = readSorting(one(query, 's'), coverageOrders);
  const silent = one(query, 'all') === '1';
  return { place: askedPlace(query), year: askedYear(query), what: state, listed, silent, order };
};

export type AskedCoverage = ReturnType<typeof askedCoverage>;

/** The keys of an address that stand for what was asked. */
export const coverageKeys = ({ place, year, what, listed, silent, order }: AskedCoverage) => ({
  year: year?.toString(),
  what,
  by: listed && !what && !year ? 'report' : undefined,
  all: silent && !listed ? '1' : undefined,
  s: listed ? writeSorting(order) : undefined,
  ...placeKeys(place),
});

/** Everything that the page of the coverage shows. */
export const openCoverage = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, offset] = [askedCoverage(query), offsetOf(query, wideSize)];
  const [{ areas, parent }, held] = await Promise.all([
    areasOf(db, release.id, wanted.place.parent),
    reportYears(db, release.id),
  ]);
  const asked = { ...wanted, place: { ...wanted.place, parent } };
  const [years, known] = [everyYear(held), knownAddresses(release.synthetic)];
  const { place, year, what, order } = asked;
  const page = { offset, limit: wideSize };
  const [totals, provinces, matrix, list] = await Promise.all([
    coverageTotals(db, release.id),
    coverageByProvince(db, release.id, years),
    asked.listed ? null : coverageMatrix(db, release.id, { ...place, silent: asked.silent, ...page }),
    asked.listed ? coverageRows(db, release.id, { ...place, year, what, order, years, known, ...page }) : null,
  ]);
  const keys = { ...coverageKeys(asked), r: pinned?.toString() };
  return { release, asked, areas, years, known, totals, provinces, matrix, list, offset, keys };
};
