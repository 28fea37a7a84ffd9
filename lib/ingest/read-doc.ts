import { type BodyPart, bodyOf } from './doc/body.ts';
import type { Part, SourceDocument } from './document.ts';
import { gridOfEdges } from './edged-rows.ts';
import { numbered } from './grid.ts';
import { partsOfText } from './read-text.ts';
import { Unreadable } from './refusal.ts';

/** The description that begins the text's stream says so ([MS-DOC] 2.5.2, fEncrypted). */
const isEncrypted = (buffer: Buffer): boolean => {
  for (let at = 512; at + 12 <= buffer.length; at += 512)
    if (buffer.readUInt16LE(at) === 0xa5ec) return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0;
  return false;
};

const partsOf = (part: BodyPart): Part[] =>
  'rows' in part ? [{ kind: 'grid', grid: gridOfEdges(0, part.rows) }] : partsOfText(part.text);

/** Reads an old Word file: its lines of text and its tables with merged cells. */
export const readDoc = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted(buffer)) throw new Unreadable('encrypted');
  const parts = await bodyOf(buffer).catch((error: unknown) => {
    throw new Unreadable('damaged', { reason: error instanceof Error ? error.message : 'DOC' });
  });
  return { mediaType: 'application/msword', title: null, publishedOn: null, parts: numbered(parts.flatMap(partsOf)) };
};
