import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { megabytes } from '../limits.ts';
import { FetchFailure } from './failure.ts';

const decoders: Record<string, () => Duplex> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function* bounded(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchFailure('too-large', { limit: megabytes(maxBytes) });
    yield chunk;
  }
}

/** Reads a body to its end, unpacked; stops as soon as it is too large, packed or unpacked. */
export const readBody = async (body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of bounded(source, maxBytes)) chunks.push(chunk);
  };
  const decoder = decoders[encoding.trim().toLowerCase()];
  if (decoder) await pipeline(body, (source) => bounded(source, maxBytes), decoder(), collect);
  else await pipeline(body, collect);
  return Buffer.concat(chunks);
};
