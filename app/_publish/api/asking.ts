import type { Database } from '../../../lib/db/client.ts';
import type { Cursor } from '../../../lib/publish/api/cursor.ts';
import { type Asked, defaultLimit } from '../../../lib/publish/api/parameters.ts';
import type { RowPage } from '../../../lib/publish/api/write-rows.ts';
import { type Problem, problem } from '../../../lib/publish/problem.ts';
import type { Release } from '../../../lib/queries/release.ts';

/** A question to the interface: the release was settled once, for every query of the answer. */
export interface Asking {
  db: Database;
  release: Release;
  asked: Asked;
  search: URLSearchParams;
  cursor: Cursor | undefined;
  offset: number;
  limit: number;
}

export type Found = { page: RowPage } | { body: object } | { problem: Problem };
export type Ask = (asking: Asking) => Promise<Found>;

/** The problem of a cursor that no answer gave. */
export const badCursor = problem('invalid-parameter', 'en', {
  errors: [{ path: 'cursor', code: 'not-allowed', allowed: '`next` of an earlier answer' }],
});

/** Rows a page: as asked for, else the default. */
export const limitOf = ({ limit = defaultLimit }: Asked): number => limit;

/** One row more than the page was asked for, so that the end is known. */
export const pageOf = <Row extends RowPage['rows'][number]>(
  rows: readonly Row[],
  limit: number,
  next: (last: Row) => Cursor,
): RowPage => {
  const last = rows[limit - 1];
  return { rows: rows.slice(0, limit), next: rows.length > limit && last ? next(last) : null };
};
