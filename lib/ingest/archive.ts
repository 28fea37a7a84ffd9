import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { decodeText } from './encoding.ts';
import { limits, megabytes } from './limits.ts';
import { Unreadable } from './refusal.ts';

/** One file of an archive, unpacked on demand. */
export interface ArchiveEntry {
  path: string;
  size: number;
  encrypted: boolean;
  /** The path leads out of the archive. */
  escapes: boolean;
  bytes: () => Promise<Uint8Array>;
}

const damaged = (error: unknown): Unreadable =>
  error instanceof Unreadable
    ? error
    : new Unreadable('damaged', { reason: error instanceof Error ? error.message : String(error) });

/** Chinese archivers write names in GBK without the flag for UTF-8. */
const pathOf = (entry: Entry): string => {
  const declared = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const isUnicode = (entry.generalPurposeBitFlag & 0x800) !== 0 || entry.extraFields.some(({ id }) => id === 0x7075);
  return (isUnicode ? declared : decodeText(entry.fileNameRaw).text).replaceAll('\\', '/');
};

/** Unpacks one entry; yauzl stops where it grows beyond its declared size. */
const unpack = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw damaged(error);
  }
};

const entryOf = (zip: ZipFile, entry: Entry): ArchiveEntry => {
  const path = pathOf(entry);
  return {
    path,
    size: entry.uncompressedSize,
    encrypted: (entry.generalPurposeBitFlag & 1) !== 0,
    escapes: validateFileName(path) !== null,
    bytes: () => unpack(zip, entry),
  };
};

/** The files of an archive, folders and the desktop's own files left out. Throws `Unreadable` beyond the limits. */
export const entriesOf = async (bytes: Uint8Array): Promise<ArchiveEntry[]> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
    if (zip.entryCount > limits.archiveEntries)
      throw new Unreadable('archive-too-many', { limit: limits.archiveEntries });
    const entries: ArchiveEntry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry));
    return entries.filter(
      ({ path }) => !path.endsWith('/') && !/(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(path),
    );
  } catch (error) {
    throw damaged(error);
  }
};

/** Refuses an archive whose files together unpack to more than `limit` bytes, before unpacking any. */
export const requireSize = (entries: readonly ArchiveEntry[], limit: number): void => {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limit) throw new Unreadable('archive-too-large', { limit: megabytes(limit) });
};
