import { gzipSync } from 'node:zlib';
import { directory, localHeader, type ZipEntry } from './zip-format.ts';

/** A file that was packed by gzip before: inside is the deflate stream that a ZIP wants, so nothing is packed twice. */
export interface Gzipped {
  name: string;
  /** Bytes of the file unpacked, which gzip itself counts to 4 GiB only. */
  bytes: number;
  /** Bytes of the gzip file. */
  size: number;
  /** A span of the gzip file, its end left out. */
  read: (from: number, to: number) => AsyncIterable<Uint8Array>;
}

// What gzip puts around a deflate stream where the file has no name (RFC 1952): ten bytes before; checksum and size after.
const before = 10;
const after = 8;

const whole = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
};

const entryOf = async ({ name, bytes, size, read }: Gzipped): Promise<ZipEntry> => {
  const trailer = await whole(read(size - after, size));
  return { name, bytes, packed: size - before - after, crc32: trailer.readUInt32LE(0) };
};

const described = (text: string): Gzipped => {
  const plain = Buffer.from(text);
  const packed = gzipSync(plain, { level: 6 });
  return {
    name: 'datapackage.json',
    bytes: plain.length,
    size: packed.length,
    read: async function* (from, to) {
      yield packed.subarray(from, to);
    },
  };
};

/** A ZIP of files that are packed already, piece by piece: the description first. Its bytes depend on the content alone. */
export async function* zipPieces(description: string, files: readonly Gzipped[]): AsyncGenerator<Uint8Array> {
  const placed: { entry: ZipEntry; offset: number }[] = [];
  let at = 0;
  for (const file of [described(description), ...files]) {
    const entry = await entryOf(file);
    const head = localHeader(entry);
    placed.push({ entry, offset: at });
    at += head.length + entry.packed;
    yield head;
    yield* file.read(before, file.size - after);
  }
  yield directory(placed, at);
}
