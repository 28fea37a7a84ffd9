import type { Database } from '../db/client.ts';
import { toSimplified } from '../db/traditional.ts';
import { listAuthorities } from './authorities.ts';
import type { AuthorityName } from './view-data.ts';

/** What was typed is the whole of a name or code, and no part of it. */
const isNamed =
  (text: string) =>
  ({ code, name, fullName }: AuthorityName): boolean =>
    [code, name.zh, fullName.zh, name.en.toLowerCase(), fullName.en.toLowerCase()].includes(text);

/**
 * Who may be meant by a text, at most `most`: those that bear it as their whole name or code, else all that it fits.
 * Only where it is one may a page take it without asking.
 */
export const meantBy = async (
  db: Database,
  release: number,
  text: string,
  most: number,
): Promise<readonly AuthorityName[]> => {
  const found = await listAuthorities(db, release, { text, limit: most });
  const named = found.filter(isNamed(toSimplified(text.trim().toLowerCase())));
  return named.length > 0 ? named : found;
};
