import {
  checkCounts,
  countColumnKeys,
  findingColumnKeys,
  findingsByAuthority,
  listFindings,
} from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedFindings, keysOf } from './asked.ts';

/** The order of findings one by one; `s` was the severity before lists could be sorted, and an address keeps its meaning. */
export const findingOrder = (query: Query) => readSorting(one(query, 'sort'), findingColumnKeys);

/** Everything that the page of the checks shows: the register, and the findings that its address asks for. */
export const openFindings = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, byOne, offset] = [askedFindings(query), one(query, 'by') === 'finding', offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.parent);
  const asked = { ...wanted, parent };
  const page = { ...asked, offset, limit: wideSize };
  const years = await reportYears(db, release.id);
  const listOrder = findingOrder(query);
  const countOrder = readSorting(one(query, 'sort'), countColumnKeys(years));
  const [counts, counted, listed] = await Promise.all([
    checkCounts(db, release.id),
    byOne ? null : findingsByAuthority(db, release.id, { ...page, order: countOrder }),
    byOne ? listFindings(db, release.id, { ...page, order: listOrder }) : null,
  ]);
  const sort = byOne ? writeSorting(listOrder) : writeSorting(countOrder);
  const keys = { ...keysOf(asked), by: byOne ? 'finding' : undefined, sort, r: pinned?.toString() };
  return { release, asked, areas, counts, counted, countOrder, listed, listOrder, years, byOne, offset, keys };
};
