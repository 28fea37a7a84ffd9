import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Message } from '../result.ts';
import { entriesOf, requireSize } from './archive.ts';
import type { SourceDocument } from './document.ts';
import { limits, megabytes } from './limits.ts';
import { mediaOf } from './media.ts';
import { refusal, Unreadable } from './refusal.ts';

interface File {
  /** The file's name; inside an archive the archive's name, a slash and the path. */
  name: string;
  sha256: string;
}

/** A file that was opened: the document it holds, or why there is none. */
export type Opened = (File & { mediaType: string; document: SourceDocument }) | (File & { refusal: Message[] });

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const reasonOf = (error: unknown): Message => {
  if (error instanceof Unreadable) return error.reason;
  return refusal('damaged', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
};

const cellCount = (document: SourceDocument): number =>
  document.parts.reduce((sum, part) => sum + (part.kind === 'grid' ? part.grid.cells.length : 0), 0);

const requireFew = (document: SourceDocument): void => {
  const count = cellCount(document);
  if (document.parts.length > limits.parts)
    throw new Unreadable('too-many-lines', { count: document.parts.length, limit: limits.parts });
  if (count > limits.cells) throw new Unreadable('too-many-cells', { count, limit: limits.cells });
};

const unpacked = async (bytes: Uint8Array, name: string, depth: number): Promise<Opened[]> => {
  if (depth >= limits.archiveDepth) throw new Unreadable('archive-too-deep', { limit: limits.archiveDepth });
  const entries = await entriesOf(bytes);
  if (entries.length === 0) throw new Unreadable('archive-empty');
  requireSize(entries, limits.archiveBytes);
  const opened: Opened[] = [];
  for (const entry of entries) {
    const path = `${name}/${entry.path}`;
    if (entry.escapes) opened.push(refused(path, refusal('archive-path', { path: entry.path })));
    else if (entry.encrypted) opened.push(refused(path, refusal('encrypted')));
    else if (entry.size > limits.file) opened.push(tooLarge(path, entry.size));
    else
      opened.push(
        ...(await entry.bytes().then(
          (inner) => openAt(inner, path, depth + 1),
          (error) => [refused(path, reasonOf(error))],
        )),
      );
  }
  return opened;
};

const refused = (name: string, message: Message, sha256 = ''): Opened => ({ name, sha256, refusal: [message] });
const tooLarge = (name: string, size: number): Opened =>
  refused(name, refusal('file-too-large', { size: megabytes(size), limit: megabytes(limits.file) }));

const openAt = async (bytes: Uint8Array, name: string, depth: number): Promise<Opened[]> => {
  if (bytes.length > limits.file) return [tooLarge(name, bytes.length)];
  const sha256 = sha256Of(bytes);
  try {
    if (bytes.length === 0) throw new Unreadable('file-empty');
    const media = await mediaOf(bytes);
    if ('archive' in media) return await unpacked(bytes, name, depth);
    const document = await media.read(bytes);
    requireFew(document);
    return [{ name, sha256, mediaType: document.mediaType, document }];
  } catch (error) {
    return [refused(name, reasonOf(error), sha256)];
  }
};

/**
 * Opens a file of any type by its content. An archive gives one entry for each file inside it. What cannot be read comes back as a
 * refusal that says why and what to do; bad input never throws.
 */
export const openFile = (bytes: Uint8Array, name: string): Promise<Opened[]> => openAt(bytes, name, 0);

/** Opens a file on disk; one beyond the size limit is refused before it is read. */
export const openPath = async (path: string | Buffer, name = String(path)): Promise<Opened[]> => {
  try {
    const { size } = await stat(path);
    return size > limits.file ? [tooLarge(name, size)] : await openFile(await readFile(path), name);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return [refused(name, refusal('file-missing', { reason }))];
  }
};
