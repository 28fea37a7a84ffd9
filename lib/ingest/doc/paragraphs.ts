import { type Property, propertiesOf, tableDefinition } from './properties.ts';

/** Where a cell of a row lies, in twentieths of a point, and whether it goes on with another. */
export interface CellPlace {
  left: number;
  right: number;
  merged: 'left' | 'above' | null;
}

/** What is known of a paragraph by where it lies in the file. */
export interface ParagraphRun {
  from: number;
  to: number;
  inTable: boolean;
  /** The paragraph is the mark that ends a row. */
  endsRow: boolean;
  cells: readonly CellPlace[] | null;
}

const inTable = 0x2416;
const endsRow = 0x2417;
const upright = 0xd62b;

// [MS-DOC] 2.9.317: the lowest two bits of a cell's flags merge it sideways, the next but three upright.
const mergedBy = (flags: number): CellPlace['merged'] =>
  ((flags >> 5) & 3) === 1 ? 'above' : (flags & 3) !== 0 ? 'left' : null;

const cellSize = 20;

/** The cells that a row defines ([MS-DOC] 2.9.315): how many, their borders, and for each what it is merged with. */
const cellsOf = (operand: Buffer): CellPlace[] => {
  const count = operand.length > 2 ? operand.readUInt8(2) : 0;
  const flagsAt = 3 + 2 * (count + 1);
  if (count === 0 || operand.length < flagsAt) return [];
  return Array.from({ length: count }, (_, at) => ({
    left: operand.readInt16LE(3 + 2 * at),
    right: operand.readInt16LE(5 + 2 * at),
    merged:
      flagsAt + cellSize * at + 2 > operand.length ? null : mergedBy(operand.readUInt16LE(flagsAt + cellSize * at)),
  }));
};

const rowOf = (properties: readonly Property[]): CellPlace[] | null => {
  const defined = properties.findLast(({ code }) => code === tableDefinition);
  const cells = defined ? cellsOf(defined.operand) : [];
  for (const { code, operand } of properties)
    if (code === upright && operand.length >= 3) {
      const cell = cells[operand.readUInt8(1)];
      if (cell) cell.merged = operand.readUInt8(2) === 1 ? 'above' : cell.merged === 'above' ? null : cell.merged;
    }
  return cells.length > 0 ? cells : null;
};

const isSet = (properties: readonly Property[], wanted: number): boolean =>
  properties.findLast(({ code }) => code === wanted)?.operand[0] === 1;

const runOf = (page: Buffer, count: number, at: number, data: Buffer): ParagraphRun => {
  const index = page.readUInt8((count + 1) * 4 + at * 13) * 2;
  const size = page.readUInt8(index);
  // A size of 0 stands before the true one, which counts words; both begin with the number of a style.
  const list =
    size === 0
      ? page.subarray(index + 4, index + 2 + 2 * page.readUInt8(index + 1))
      : page.subarray(index + 3, index + 2 * size);
  const properties = index === 0 ? [] : propertiesOf(list, data);
  const ends = isSet(properties, endsRow);
  return {
    from: page.readUInt32LE(at * 4),
    to: page.readUInt32LE(at * 4 + 4),
    inTable: isSet(properties, inTable),
    endsRow: ends,
    cells: ends ? rowOf(properties) : null,
  };
};

const pageSize = 512;

/** The paragraphs that the pages of formats describe ([MS-DOC] 2.8.6), in the order of the file. */
export const paragraphRuns = (document: Buffer, table: Buffer, data: Buffer): ParagraphRun[] => {
  const from = document.readUInt32LE(0x102);
  const size = document.readUInt32LE(0x106);
  const pages = Math.max(0, Math.floor((size - 4) / 8));
  const runs = Array.from({ length: pages }, (_, at) => {
    const number = table.readUInt32LE(from + (pages + 1 + at) * 4) & 0x3fffff;
    const page = document.subarray(number * pageSize, (number + 1) * pageSize);
    const count = page.length === pageSize ? page.readUInt8(pageSize - 1) : 0;
    return Array.from({ length: count }, (_, index) => runOf(page, count, index, data));
  });
  return runs.flat().sort((a, b) => a.from - b.from);
};
