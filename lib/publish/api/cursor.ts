/** Where the next page begins; opaque to the reader, and checked like everything that comes from outside. */
export type Cursor = readonly (string | number)[];

/** The last row of a page as text for an address. */
export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const isPlain = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.length <= 80) || (typeof value === 'number' && Number.isSafeInteger(value));

/** Reads a cursor that an earlier answer gave; null for any other text. */
export const readCursor = (text: string): Cursor | null => {
  if (!/^[\w-]{1,300}$/.test(text)) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(read) && read.length > 0 && read.length <= 3 && read.every(isPlain) ? read : null;
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
