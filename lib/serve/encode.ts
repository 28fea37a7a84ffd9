import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /^(text\/|application\/(json|javascript|problem\+json|rss|atom|xml|manifest)|image\/svg)/;
const smallest = 600;

/** A response ready to be sent many times: the body in each encoding that is worth it, and its head. */
export interface StoredBody {
  status: number;
  headers: OutgoingHttpHeaders;
  etag: string;
  plain: Buffer;
  gzip: Buffer | null;
  brotli: Buffer | null;
  bytes: number;
}

const brotli = (body: Buffer) =>
  promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

/** Compresses once, so that every later answer is a copy of bytes. */
export const storeBody = async (status: number, headers: OutgoingHttpHeaders, plain: Buffer): Promise<StoredBody> => {
  const worth = plain.length >= smallest && compressible.test(String(headers['content-type'] ?? ''));
  const [zipped, packed] = worth ? await Promise.all([promisify(gzip)(plain), brotli(plain)]) : [null, null];
  const etag = String(headers.etag ?? `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 24)}"`);
  const bytes = plain.length + (zipped?.length ?? 0) + (packed?.length ?? 0) + 1024;
  const head: OutgoingHttpHeaders = { ...headers, etag };
  delete head['content-length'];
  if (zipped) head.vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ');
  return { status, headers: head, etag, plain, gzip: zipped, brotli: packed, bytes };
};

/** Named and not refused by `q=0`. */
const tests = {
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?(,|\s|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|\s|$))/,
};

/** The smallest stored encoding that the client accepts. */
export const chooseEncoding = (body: StoredBody, accepted: string): { name: string | null; bytes: Buffer } => {
  if (body.brotli && tests.br.test(accepted)) return { name: 'br', bytes: body.brotli };
  if (body.gzip && tests.gzip.test(accepted)) return { name: 'gzip', bytes: body.gzip };
  return { name: null, bytes: body.plain };
};
