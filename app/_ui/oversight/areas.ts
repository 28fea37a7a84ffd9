import type { Database } from '../../../lib/db/client.ts';
import { authoritiesByCode, listAuthorities } from '../../../lib/queries/authorities.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';

/** What a list may be limited to: every province, and the area that the address names; an unknown code is dropped. */
export const areasOf = async (
  db: Database,
  release: number,
  parent: string | undefined,
): Promise<{ areas: readonly AuthorityName[]; parent: string | undefined }> => {
  const [provinces, [named]] = await Promise.all([
    listAuthorities(db, release, { level: 1 }),
    parent ? authoritiesByCode(db, [parent]) : Promise.resolve([] as AuthorityName[]),
  ]);
  const sorted = provinces.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { areas: named && named.level > 1 ? [named, ...sorted] : sorted, parent: named?.code };
};
