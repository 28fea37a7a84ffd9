import type { Database } from '../../../lib/db/client.ts';
import { coverageByProvince } from '../../../lib/queries/coverage-rows.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Listed } from './AuthorityLink.tsx';

/** The provinces, each with how many reports are held of its own government and of all below it. */
export const openProvinces = async (db: Database, release: number): Promise<Listed[]> => {
  const rows = await coverageByProvince(db, release, await reportYears(db, release));
  const byCode = new Map<string, Listed>();
  for (const { province, complete, narrative } of rows) {
    const before = byCode.get(province.code)?.reports ?? 0;
    byCode.set(province.code, { ...province, reports: before + complete + narrative });
  }
  return [...byCode.values()];
};
