import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requestDatabase } from '../../../lib/db/together.ts';
import { currentRelease } from '../../../lib/queries/release.ts';
import type { Lang } from '../../../lib/view/spec.ts';

export type Query = Record<string, string | string[] | undefined>;

/** The database and the newest release, asked once for a page, so that no page mixes two releases. */
export const openData = cache(async () => {
  const db = await requestDatabase();
  return { db, release: await currentRelease(db) };
});

/** The language of a path; any other first part is no page of ours. */
export const langOf = (lang: string): Lang => (lang === 'zh' || lang === 'en' ? lang : notFound());

/** One value of a query key: the first where it is given twice, null where it is empty or missing. */
export const one = (query: Query, key: string): string | null => {
  const value = query[key];
  return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 200) || null;
};
