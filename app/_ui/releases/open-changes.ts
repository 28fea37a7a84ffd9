import type { Database } from '../../../lib/db/client.ts';
import { formatNumber } from '../../../lib/format.ts';
import { type ReportChange, releaseChanges } from '../../../lib/queries/changes.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { one, type Query } from '../frame/request.ts';
import { offsetOf, pageSize } from '../table/paging.ts';

/** Reports of a page: one that was restated brings its cells along, one that is new is a line. */
const sizes: Readonly<Record<ReportChange['kind'], number>> = { restated: 12, new: pageSize };

const isKind = (text: string | null): text is ReportChange['kind'] => text !== null && Object.hasOwn(sizes, text);

/** How many reports of each kind, as the page says it. */
export const countsOf = ({ added, restated }: { added: number; restated: number }, lang: Lang) => ({
  added: formatNumber(added, lang),
  restated: formatNumber(restated, lang),
});

/** One page of what a release changed: of the kind that the address names, or the restated reports where there are any. */
export const openChanges = async (db: Database, release: number, query: Query) => {
  const { added, restated } = await releaseChanges(db, release, { limit: 0 });
  const asked = one(query, 'what');
  const kind = isKind(asked) ? asked : restated > 0 ? 'restated' : 'new';
  const size = sizes[kind];
  const offset = offsetOf(query, size);
  const { changes } = await releaseChanges(db, release, { kind, limit: size, offset });
  // With both kinds each has a tab, and its heading is said by the tab.
  const tabbed = added > 0 && restated > 0;
  return { kind, changes, added, restated, tabbed, offset, size, of: kind === 'new' ? added : restated };
};
