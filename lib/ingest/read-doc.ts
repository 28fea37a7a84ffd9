import { bodyOf } from './doc/body.ts';
import { isSound } from './doc/compound.ts';
import type { SourceDocument } from './document.ts';
import { partsOfBody } from './edged-rows.ts';
import { Unreadable } from './refusal.ts';

/** The description that begins the text's stream says so ([MS-DOC] 2.5.2, fEncrypted). */
const isEncrypted = (buffer: Buffer): boolean => {
  for (let at = 512; at + 12 <= buffer.length; at += 512)
    if (buffer.readUInt16LE(at) === 0xa5ec) return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0;
  return false;
};

/** Reads an old Word file: its lines of text and its tables with merged cells. */
export const readDoc = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted(buffer)) throw new Unreadable('encrypted');
  if (!isSound(buffer)) throw new Unreadable('damaged', { reason: 'compound file' });
  const body = await bodyOf(buffer).catch((error: unknown) => {
    throw new Unreadable('damaged', { reason: error instanceof Error ? error.message : 'DOC' });
  });
  return { mediaType: 'application/msword', title: null, publishedOn: null, parts: partsOfBody(body) };
};
