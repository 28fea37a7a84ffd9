/** The sizes that the standard allows ([MS-CFB] 2.2): a damaged one would have a reader reserve any amount of memory. */
const sectorShifts = [9, 12];
const miniSectorShift = 6;
const headTables = 109;
/** Where the header says how many sectors its tables take. */
const sectorCounts = [44, 64, 72];

const headerSize = 512;

/** The sector that follows each, as the tables named in the header say. */
const followers = (file: Buffer, sectorSize: number): Int32Array => {
  const next = new Int32Array(Math.ceil(file.length / sectorSize)).fill(-1);
  const perTable = sectorSize / 4;
  for (let table = 0; table < headTables; table++) {
    const at = (file.readInt32LE(76 + 4 * table) + 1) * sectorSize;
    for (let entry = 0; at > 0 && entry < perTable; entry++) {
      const [sector, from] = [table * perTable + entry, at + 4 * entry];
      if (sector < next.length && from + 4 <= file.length) next[sector] = file.readInt32LE(from);
    }
  }
  return next;
};

const hasLoop = (next: Int32Array): boolean => {
  const walk = new Int32Array(next.length);
  for (let start = 0; start < next.length; start++)
    for (let sector = start; sector >= 0 && sector < next.length; sector = next[sector] ?? -1) {
      if (walk[sector] === start + 1) return true;
      if (walk[sector] !== 0) break;
      walk[sector] = start + 1;
    }
  return false;
};

/** Whether the sectors of a compound file can be followed: a chain that leads back into itself would never end. */
export const isSound = (file: Buffer): boolean =>
  file.length >= headerSize &&
  sectorShifts.includes(file.readUInt16LE(30)) &&
  file.readUInt16LE(32) === miniSectorShift &&
  sectorCounts.every((at) => file.readUInt32LE(at) <= file.length / headerSize) &&
  !hasLoop(followers(file, 2 ** file.readUInt16LE(30)));
