import { checkCounts, findingsByAuthority, listFindings } from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedFindings, keysOf } from './asked.ts';

/** Everything that the page of the checks shows: the register, and the findings that its address asks for. */
export const openFindings = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, byOne, offset] = [askedFindings(query), one(query, 'by') === 'finding', offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.parent);
  const asked = { ...wanted, parent };
  const page = { ...asked, offset, limit: wideSize };
  const [counts, counted, listed, years] = await Promise.all([
    checkCounts(db, release.id),
    byOne ? null : findingsByAuthority(db, release.id, page),
    byOne ? listFindings(db, release.id, page) : null,
    reportYears(db, release.id),
  ]);
  const keys = { ...keysOf(asked), by: byOne ? 'finding' : undefined, r: pinned?.toString() };
  return { release, asked, areas, counts, counted, listed, years, byOne, offset, keys };
};
