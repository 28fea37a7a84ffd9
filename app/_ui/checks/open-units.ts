import { findingColumnKeys, listFindings } from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedPlace, askedYear, placeKeys } from './asked.ts';

/** The checks that look at the unit of an amount. */
export const unitChecks = ['unit-slip', 'unit-in-cell'] as const;

/** Which unit slips an address asks for. */
export const askedUnits = (query: Query) => ({
  place: askedPlace(query),
  year: askedYear(query),
  order: readSorting(one(query, 's'), findingColumnKeys),
});

/** The keys of an address that stand for what was asked. */
export const unitsKeys = ({ place, year, order }: ReturnType<typeof askedUnits>) => ({
  year: year?.toString(),
  s: writeSorting(order),
  ...placeKeys(place),
});

/** Everything that the page of unit slips shows. */
export const openUnits = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, offset] = [askedUnits(query), offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.place.parent);
  const asked = { ...wanted, place: { ...wanted.place, parent } };
  const { place, year, order } = asked;
  const [found, years] = await Promise.all([
    listFindings(db, release.id, { ...place, year, order, checks: unitChecks, offset, limit: wideSize }),
    reportYears(db, release.id),
  ]);
  return { release, ...asked, areas, found, years, offset, keys: { ...unitsKeys(asked), r: pinned?.toString() } };
};
