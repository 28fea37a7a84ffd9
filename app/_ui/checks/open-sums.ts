import { isSummedCell, summedCells } from '../../../lib/form/summed-cells.ts';
import { againstBelow, sumsColumnKeys } from '../../../lib/queries/checks-sums.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedPlace, askedYear, placeKeys } from './asked.ts';

/** Which sums an address asks for: requests received unless it names another figure. */
export const askedSums = (query: Query) => {
  const text = one(query, 'what') ?? '';
  const what = isSummedCell(text) ? text : 'received';
  return {
    place: askedPlace(query),
    what,
    cell: summedCells[what],
    year: askedYear(query),
    less: one(query, 'by') === 'less',
    order: readSorting(one(query, 's'), sumsColumnKeys),
  };
};

type Asked = ReturnType<typeof askedSums>;

/** The keys of an address that stand for what was asked. */
export const sumsKeys = ({ place, what, year, less, order }: Omit<Asked, 'cell'>) => ({
  what: what === 'received' ? undefined : what,
  year: year?.toString(),
  by: less ? 'less' : undefined,
  s: writeSorting(order),
  ...placeKeys(place),
});

/** Everything that the page of sums shows. */
export const openSums = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, offset] = [askedSums(query), offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.place.parent);
  const asked = { ...wanted, place: { ...wanted.place, parent } };
  const { cell, year, less, order } = asked;
  const [found, years] = await Promise.all([
    againstBelow(db, release.id, { ...asked.place, cell, year, less, order, offset, limit: wideSize }),
    reportYears(db, release.id),
  ]);
  return { release, ...asked, areas, found, years, offset, keys: { ...sumsKeys(asked), r: pinned?.toString() } };
};
