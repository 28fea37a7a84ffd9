import { type ContinuationKind, continuations } from '../../../lib/form/continuity.ts';
import { continuity, continuityColumnKeys, continuityYears } from '../../../lib/queries/checks-continuity.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { areasOf } from '../oversight/areas.ts';
import { readSorting, writeSorting } from '../oversight/sorting.ts';
import { offsetOf, wideSize } from '../table/paging.ts';
import { askedPlace, askedYear, placeKeys } from './asked.ts';

/** What of the continuity an address asks for: requests unless it names documents, and only what breaks unless `all`. */
export const askedContinuity = (query: Query) => {
  const what = one(query, 'what') ?? '';
  const kind: ContinuationKind = Object.hasOwn(continuations, what) ? (what as ContinuationKind) : 'requests';
  const order = readSorting(one(query, 's'), continuityColumnKeys(kind));
  return { ...askedPlace(query), kind, year: askedYear(query), all: one(query, 'all') === '1', order };
};

type Asked = ReturnType<typeof askedContinuity>;

/** The keys of an address that stand for what was asked. */
export const continuityKeys = ({ kind, year, all, order, ...place }: Asked) => ({
  what: kind === 'requests' ? undefined : kind,
  year: year?.toString(),
  all: all ? '1' : undefined,
  s: writeSorting(order),
  ...placeKeys(place),
});

/** Everything that the page of what continues shows. */
export const openContinuity = async (query: Query) => {
  const { db, release, pinned } = await openRelease(query);
  const [wanted, offset] = [askedContinuity(query), offsetOf(query, wideSize)];
  const { areas, parent } = await areasOf(db, release.id, wanted.parent);
  const asked = { ...wanted, parent };
  const [found, years] = await Promise.all([
    continuity(db, release.id, { ...asked, offset, limit: wideSize }),
    continuityYears(db, release.id, asked.kind),
  ]);
  return { release, asked, areas, found, years, offset, keys: { ...continuityKeys(asked), r: pinned?.toString() } };
};
