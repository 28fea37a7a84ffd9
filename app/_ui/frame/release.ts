import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Database } from '../../../lib/db/client.ts';
import { type Release, releaseById } from '../../../lib/queries/release.ts';
import { one, openData, type Query } from './request.ts';

export interface Shown {
  db: Database;
  release: Release;
  /** The release that the address pins, null for the newest. */
  pinned: number | null;
}

const releaseOf = cache(async (raw: string | null): Promise<Shown> => {
  const { db, release } = await openData();
  if (raw === null) return { db, release, pinned: null };
  const pinned = /^[1-9]\d{0,8}$/.test(raw) ? await releaseById(db, Number(raw)) : null;
  return pinned ? { db, release: pinned, pinned: pinned.id } : notFound();
});

/** The release that a page shows: the newest, or the one that `r` pins; an unknown one is no page. */
export const openRelease = (query: Query): Promise<Shown> => releaseOf(one(query, 'r'));
