const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

/** Streams shorter than this would lie in a container of their own. */
const smallest = 4096;

const padded = (content: Buffer): Buffer => {
  const size = Math.max(smallest, Math.ceil(content.length / sector) * sector);
  return Buffer.concat([content, Buffer.alloc(size - content.length)]);
};

const directoryEntry = (
  name: string,
  type: number,
  child: number,
  left: number,
  start: number,
  size: number,
): Buffer => {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(name ? 2 * name.length + 2 : 0, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  for (const [at, value] of [
    [68, left],
    [72, free],
    [76, child],
    [116, start],
    [120, size],
  ] as const)
    entry.writeUInt32LE(value, at);
  return entry;
};

const header = (): Buffer => {
  const bytes = Buffer.alloc(sector, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt32LE(0x0003003e, 24);
  bytes.writeUInt32LE(0x0009fffe, 28);
  bytes.writeUInt32LE(6, 32);
  // One sector of chains (the first), then the directory.
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(smallest, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.writeUInt32LE(0, 76);
  return bytes;
};

/** A compound file ([MS-CFB]) of streams, given in the order of their names: shorter ones first. */
export const compoundFile = (...named: readonly [string, Buffer][]): Uint8Array => {
  const streams = named.map(([name, content]) => ({ name, content: padded(content) }));
  const chains = Buffer.alloc(sector, 0xff);
  chains.writeUInt32LE(0xfffffffd, 0);
  chains.writeUInt32LE(endOfChain, 4);
  let next = 2;
  const starts = streams.map(({ content }) => {
    const start = next;
    next += content.length / sector;
    for (let at = start; at < next; at++) chains.writeUInt32LE(at + 1 < next ? at + 1 : endOfChain, at * 4);
    return start;
  });
  // Each entry has the one before it at its left.
  const directory = [
    directoryEntry('Root Entry', 5, streams.length, free, endOfChain, 0),
    ...streams.map(({ name, content }, index) =>
      directoryEntry(name, 2, free, index === 0 ? free : index, starts[index] ?? 0, content.length),
    ),
    ...Array.from({ length: 3 - streams.length }, () => directoryEntry('', 0, free, free, 0, 0)),
  ];
  return Buffer.concat([header(), chains, ...directory, ...streams.map(({ content }) => content)]);
};
