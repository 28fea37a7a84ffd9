/** The records of a ZIP file (PKWARE APPNOTE 6.3.10), with the 64-bit ones where a size or a place needs them. */

export interface ZipEntry {
  name: string;
  crc32: number;
  /** Bytes of the file, and of its deflate stream. */
  bytes: number;
  packed: number;
}

interface Field {
  /** Width in bytes, the lowest first. */
  width: 2 | 4 | 8;
  value: number;
}

const two = (value: number): Field => ({ width: 2, value });
const four = (value: number): Field => ({ width: 4, value });
const eight = (value: number): Field => ({ width: 8, value });

const most = { two: 0xffff, four: 0xffffffff };
/** What does not fit stands in a 64-bit record instead, and this tells to look there. */
const capped = (value: number): Field => four(Math.min(value, most.four));
const isLarge = (value: number) => value >= most.four;

const record = (fields: readonly Field[], ...tail: readonly Uint8Array[]): Uint8Array => {
  const size = fields.reduce((sum, { width }) => sum + width, 0);
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const { width, value } of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return Buffer.concat([bytes, ...tail]);
};

const plain = 20;
const zip64 = 45;
// Names in UTF-8; deflate; the first day that ZIP knows: the same bytes at any time and in any time zone.
const common = (version: number) => [two(version), two(0x0800), two(8), two(0), two(0x0021)];

/** The 64-bit extra field of an entry: those values, in this order, that do not fit where they belong. */
const extraOf = (values: readonly number[]): Uint8Array =>
  values.length === 0 ? new Uint8Array() : record([two(1), two(values.length * 8), ...values.map(eight)]);

/** What stands before the deflate stream of a file. */
export const localHeader = ({ name, crc32, bytes, packed }: ZipEntry): Uint8Array => {
  const [file, large] = [Buffer.from(name), isLarge(bytes) || isLarge(packed)];
  // Here both sizes go together (APPNOTE 4.5.3).
  const extra = extraOf(large ? [bytes, packed] : []);
  const sizes = large ? [four(most.four), four(most.four)] : [four(packed), four(bytes)];
  const head = [four(0x04034b50), ...common(large ? zip64 : plain), four(crc32), ...sizes];
  return record([...head, two(file.length), two(extra.length)], file, extra);
};

const directoryEntry = ({ name, crc32, bytes, packed }: ZipEntry, offset: number): Uint8Array => {
  const [file, extra] = [Buffer.from(name), extraOf([bytes, packed, offset].filter(isLarge))];
  const head = [four(0x02014b50), two(zip64), ...common(extra.length ? zip64 : plain), four(crc32)];
  const lengths = [capped(packed), capped(bytes), two(file.length), two(extra.length)];
  return record([...head, ...lengths, two(0), two(0), two(0), four(0), capped(offset)], file, extra);
};

const end64 = (count: number, size: number, start: number): Uint8Array =>
  record([
    ...[four(0x06064b50), eight(44), two(zip64), two(zip64), four(0), four(0)],
    ...[eight(count), eight(count), eight(size), eight(start)],
    ...[four(0x07064b50), four(0), eight(start + size), four(1)],
  ]);

/** The directory at the end of the file, where each entry begins at its offset and the directory at `start`. */
export const directory = (entries: readonly { entry: ZipEntry; offset: number }[], start: number): Uint8Array => {
  const listed = Buffer.concat(entries.map(({ entry, offset }) => directoryEntry(entry, offset)));
  const [count, size] = [entries.length, listed.length];
  const large = count >= most.two || isLarge(size) || isLarge(start);
  const counted = two(Math.min(count, most.two));
  const end = [four(0x06054b50), two(0), two(0), counted, counted, capped(size), capped(start), two(0)];
  return Buffer.concat([listed, large ? end64(count, size, start) : new Uint8Array(), record(end)]);
};
