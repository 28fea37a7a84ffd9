import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Gzipped, zipPieces } from '../../lib/publish/bulk/write-zip.ts';
import { directory, localHeader, type ZipEntry } from '../../lib/publish/bulk/zip-format.ts';

const gzipped = (name: string, content: Uint8Array): Gzipped => {
  const packed = gzipSync(content);
  return {
    name,
    bytes: content.length,
    size: packed.length,
    read: async function* (from, to) {
      yield packed.subarray(from, to);
    },
  };
};

const zipOf = async (description: string, files: readonly Gzipped[]) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipPieces(description, files)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z-]{1,20}\.csv$/), fc.uint8Array({ maxLength: 3000 })), {
  selector: ([name]) => name,
  maxLength: 6,
});

describe('an archive of files that gzip packed', () => {
  it('gives every file back', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), files, async (description, given) => {
        const zip = await zipOf(
          description,
          given.map(([name, content]) => gzipped(name, content)),
        );
        const { 'datapackage.json': described, ...rest } = unzipSync(zip);
        expect(strFromU8(described ?? new Uint8Array())).toBe(description);
        expect(Object.entries(rest).map(([name, content]) => [name, [...content]])).toEqual(
          given.map(([name, content]) => [name, [...content]]),
        );
      }),
    ));

  it('is the same bytes each time', async () => {
    const one = [gzipped('a.csv', Buffer.from('a,b\r\n1,2\r\n'))];
    expect(await zipOf('{}', one)).toEqual(await zipOf('{}', one));
  });
});

const four = 0xffffffff;
const small: ZipEntry = { name: 'a.csv', crc32: 0x8cdc1683, bytes: 1, packed: 3 };
const fieldsOf = (bytes: Uint8Array) => {
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { two: (at: number) => read.readUInt16LE(at), four: (at: number) => read.readUInt32LE(at), read };
};

describe('what is larger than 32 bits', () => {
  it.each([
    ['a small file', small, 0],
    ['a file of exactly 2^32 - 1 bytes, which is the sign for more', { ...small, bytes: four }, 20],
    ['a file of 5 GB that packs to less', { ...small, bytes: 5e9, packed: 9 }, 20],
    ['a file that stays large', { ...small, bytes: 9e12, packed: 8e12 }, 20],
  ] as const)('stands in a 64-bit field before its stream: %s', (_, entry, extra) => {
    const { two, four: at, read } = fieldsOf(localHeader(entry));
    expect([two(4), two(28)]).toEqual([extra ? 45 : 20, extra]);
    if (extra === 0) return expect([at(18), at(22)]).toEqual([entry.packed, entry.bytes]);
    const start = 30 + entry.name.length;
    expect([at(18), at(22), two(start), two(start + 2)]).toEqual([four, four, 1, 16]);
    expect([read.readBigUInt64LE(start + 4), read.readBigUInt64LE(start + 12)].map(Number)).toEqual([
      entry.bytes,
      entry.packed,
    ]);
  });

  it.each([
    [{ bytes: 1, packed: 3 }, 0, []],
    [{ bytes: 5e9, packed: 9 }, 0, [5e9]],
    [{ bytes: 5e9, packed: 5e9 }, 6e9, [5e9, 5e9, 6e9]],
    [{ bytes: 1, packed: 3 }, 6e9, [6e9]],
  ])('stands in the directory where it does not fit: %j at %d', (sizes, offset, values) => {
    const { two, read } = fieldsOf(directory([{ entry: { ...small, ...sizes }, offset }], offset));
    const start = 46 + small.name.length;
    expect(two(30)).toBe(values.length && 4 + 8 * values.length);
    expect(values.map((_, at) => Number(read.readBigUInt64LE(start + 4 + 8 * at)))).toEqual(values);
  });

  it.each([
    ['few small files', 2, 100, false],
    ['a directory beyond 4 GiB', 1, 6e9, true],
    ['more files than 16 bits count', 0x10000, 100, true],
  ] as const)('makes the end of the file a 64-bit one: %s', (_, count, start, large) => {
    const bytes = directory(
      Array.from({ length: count }, () => ({ entry: small, offset: 0 })),
      start,
    );
    const { four: at, read } = fieldsOf(bytes);
    const end = bytes.length - 22;
    expect(at(end)).toBe(0x06054b50);
    expect(at(end - 20) === 0x07064b50).toBe(large);
    if (!large) return expect(at(end + 16)).toBe(start);
    const record = Number(read.readBigUInt64LE(end - 12)) - start;
    expect([at(record), Number(read.readBigUInt64LE(record + 32)), Number(read.readBigUInt64LE(record + 48))]).toEqual([
      0x06064b50,
      count,
      start,
    ]);
  });
});
