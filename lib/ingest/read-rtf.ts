import type { SourceDocument } from './document.ts';
import { partsOfBody } from './edged-rows.ts';
import { limits, megabytes } from './limits.ts';
import { Unreadable } from './refusal.ts';
import { rtfBody } from './rtf/body.ts';

// Pictures are most of the bytes of such a file: long runs of hexadecimal digits.
const pictures = /[\da-f\r\n]{1000,}/gi;

/** Reads RTF, which many files named .doc are: its lines of text and its tables with merged cells. */
export const readRtf = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(pictures, '');
  if (rtf.length > limits.html)
    throw new Unreadable('text-too-large', { size: megabytes(rtf.length), limit: megabytes(limits.html) });
  if (!rtf.trimEnd().replace(/\0+$/, '').endsWith('}')) throw new Unreadable('truncated');
  const parts = partsOfBody(rtfBody(rtf));
  if (parts.length === 0) throw new Unreadable('no-text');
  return { mediaType: 'application/rtf', title: null, publishedOn: null, parts };
};
