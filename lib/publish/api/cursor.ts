/** The last row of a page, or how many rows lie before the next one. */
export type Cursor = readonly (string | number)[];

/**
 * Where the next page begins, and in which release: a walk through the pages reads one state of the figures, even where
 * a new release comes in between. Opaque to the reader, and checked like everything that comes from outside.
 */
export interface PageStart {
  release: number;
  at: Cursor;
}

/** The start of a page as text for an address. */
export const writeCursor = ({ release, at }: PageStart): string =>
  Buffer.from(JSON.stringify([release, ...at])).toString('base64url');

const isPlain = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.length <= 80) || (typeof value === 'number' && Number.isSafeInteger(value));

const startOf = (read: unknown): PageStart | null => {
  if (!Array.isArray(read) || !read.every(isPlain)) return null;
  const [release, ...at] = read;
  return typeof release === 'number' && release > 0 && at.length > 0 && at.length <= 3 ? { release, at } : null;
};

/** Reads a cursor that an earlier answer gave; null for any other text. */
export const readCursor = (text: string): PageStart | null => {
  if (!/^[\w-]{1,300}$/.test(text)) return null;
  try {
    return startOf(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
};

/** The position of a list that is counted; 0 where there is no cursor, null for a cursor of another list. */
export const offsetOf = (cursor: Cursor | undefined): number | null => {
  if (cursor === undefined) return 0;
  const [offset] = cursor;
  return cursor.length === 1 && typeof offset === 'number' && offset >= 0 && offset < 10_000_000 ? offset : null;
};
