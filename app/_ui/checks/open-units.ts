import { listFindings } from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { openRelease } from '../frame/release.ts';
import type { Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedPlace, askedYear, placeKeys } from './asked.ts';

/** The checks that look at the unit of an amount. */
export const unitChecks = ['unit-slip', 'unit-in-cell'] as const;

/** Everything that the page of unit slips shows. */
export const openUnits = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, year, offset] = [askedPlace(query), askedYear(query), offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.parent);
  const place = { ...wanted, parent };
  const [found, years] = await Promise.all([
    listFindings(db, release.id, { ...place, year, checks: unitChecks, offset, limit: wideSize }),
    reportYears(db, release.id),
  ]);
  const keys = { year: year?.toString(), ...placeKeys(place), r: pinned?.toString() };
  return { release, place, year, areas, found, years, offset, keys };
};
