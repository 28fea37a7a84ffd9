import {
  checkCounts,
  countColumnKeys,
  findingColumnKeys,
  findingsByAuthority,
  listFindings,
} from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { knownAddresses } from '../coverage/known-addresses.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedFindings, keysOf } from './asked.ts';

/** The order of findings one by one; `s` was the severity before lists could be sorted, and an address keeps its meaning. */
export const findingOrder = (query: Query) => readSorting(one(query, 'sort'), findingColumnKeys);

/** The order of findings counted by authority. */
export const countOrder = (query: Query, years: readonly number[]) =>
  readSorting(one(query, 'sort'), countColumnKeys(years));

/** Everything that the page of the checks shows: the register, and the findings that its address asks for. */
export const openFindings = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, byOne, offset] = [askedFindings(query), one(query, 'by') === 'finding', offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.parent);
  const asked = { ...wanted, parent };
  const page = { ...asked, offset, limit: wideSize };
  const years = await reportYears(db, release.id);
  const listOrder = findingOrder(query);
  const counting = countOrder(query, years);
  const [counts, found] = await Promise.all([
    checkCounts(db, release.id),
    byOne
      ? listFindings(db, release.id, { ...page, order: listOrder }).then((listed) => ({ listed, counted: null }))
      : findingsByAuthority(db, release.id, { ...page, order: counting }).then((counted) => ({
          counted,
          listed: null,
        })),
  ]);
  const known = knownAddresses(release.synthetic);
  const sort = byOne ? writeSorting(listOrder) : writeSorting(counting);
  const keys = { ...keysOf(asked), by: byOne ? 'finding' : undefined, sort, r: pinned?.toString() };
  return {
    release,
    known,
    asked,
    areas,
    counts,
    ...found,
    countOrder: counting,
    listOrder,
    years,
    byOne,
    offset,
    keys,
  };
};
