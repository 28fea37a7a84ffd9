import WordExtractor from 'word-extractor';
import type { SourceDocument } from './document.ts';
import { readText } from './read-text.ts';
import { Unreadable } from './refusal.ts';

/**
 * Every cell ends with a tab, every row with a line end behind its last tab; a line end behind anything else in a row parts two
 * paragraphs of one cell. Merged cells are there as empty ones.
 */
const rowsOnLines = (body: string): string => body.replace(/(\t[^\t\n]+)\n+(?=[^\n]*\t)/g, '$1 ').replace(/\t$/gm, '');

/** The description that begins the text's stream says so ([MS-DOC] 2.5.2, fEncrypted). */
const isEncrypted = (buffer: Buffer): boolean => {
  for (let at = 512; at + 12 <= buffer.length; at += 512)
    if (buffer.readUInt16LE(at) === 0xa5ec) return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0;
  return false;
};

/** Reads an old Word file: its text, the cells of a row parted by tabs. */
export const readDoc = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted(buffer)) throw new Unreadable('encrypted');
  try {
    // The types know no options; without this one dashes and quotation marks are replaced.
    const document: { getBody(options: { filterUnicode: boolean }): string } = await new WordExtractor().extract(
      buffer,
    );
    const body = document.getBody({ filterUnicode: false });
    return { ...readText(rowsOnLines(body)), mediaType: 'application/msword' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'DOC';
    throw new Unreadable('damaged', { reason });
  }
};
