import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { forEver, holds, live } from '../../../lib/publish/answer.ts';
import type { MadeFile } from './made-files.ts';
import { plainPieces } from './release-files.ts';

export interface SentAs {
  name: string;
  mediaType: string;
  frozen: boolean;
  synthetic: boolean;
}

type Span = readonly [from: number, to: number];

/** One span of bytes, as programs ask for that read a file in parts (RFC 9110); null for anything else. */
const spanOf = (request: Request, bytes: number): Span | null => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first <= last ? [first, last] : null;
};

const bodyOf = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

const acceptsGzip = (request: Request) =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|\s|$))/.test(request.headers.get('accept-encoding') ?? '');

/**
 * The framework drops what a route says of the framing of its body; where our own server stands around it, that
 * puts these lines in their place (lib/serve/framing.ts). Elsewhere the bytes go plain.
 */
const framed = () => (globalThis as { [key: symbol]: unknown })[Symbol.for('gongkai.framing')] === true;
const lengthOf = (bytes: number): Record<string, string> => (framed() ? { 'X-Gongkai-Length': `${bytes}` } : {});

const headOf = ({ sha256 }: MadeFile, { name, mediaType, frozen, synthetic }: SentAs) => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': frozen ? forEver : live,
  ETag: `"${sha256}"`,
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  ...(synthetic && { 'X-Gongkai-Data': 'synthetic' }),
});

const sendPacked = (request: Request, file: MadeFile, head: Record<string, string>): Response => {
  const { path, bytes, sha256 } = file;
  const headers = { ...head, Vary: 'Accept-Encoding' };
  if (!framed() || !acceptsGzip(request))
    return new Response(bodyOf(plainPieces(file)), {
      headers: { ...headers, ...lengthOf(bytes) },
    });
  // Other bytes over the wire, so a tag of their own.
  return new Response(bodyOf(createReadStream(path)), {
    headers: { ...headers, 'X-Gongkai-Encoding': 'gzip', ETag: `"${sha256}-gzip"` },
  });
};

const sendPlain = (request: Request, { path, bytes }: MadeFile, head: Record<string, string>): Response => {
  const span = spanOf(request, bytes);
  const headers = { ...head, 'Accept-Ranges': 'bytes' };
  if (!span) return new Response(bodyOf(createReadStream(path)), { headers: { ...headers, ...lengthOf(bytes) } });
  const [start, end] = span;
  return new Response(bodyOf(createReadStream(path, { start, end })), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${bytes}`, ...lengthOf(end - start + 1) },
  });
};

/** Sends a made file from the disk as a stream: whole, packed or in part; 304 where the client has it. */
export const sendFile = (request: Request, file: MadeFile, as: SentAs): Response => {
  const head = headOf(file, as);
  if (holds(request, head.ETag) || holds(request, `"${file.sha256}-gzip"`))
    return new Response(null, { status: 304, headers: head });
  return file.packed ? sendPacked(request, file, head) : sendPlain(request, file, head);
};
