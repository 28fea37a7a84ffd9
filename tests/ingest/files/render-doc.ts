import type { Grid } from '../../../lib/ingest/document.ts';
import type { PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { compoundFile } from './compound-file.ts';
import { acrossRow, placed } from './placed-table.ts';

// Where the text begins in its stream, behind the description of the file.
const textStart = 2048;
const cellEnd = '\x07';

/** The text up to the next mark that ends a row, and what the row says of itself there. */
interface Run {
  text: string;
  row: Buffer | null;
}

const columnWidth = 600;
// In a table, and the mark that ends a row.
const endOfRow = Buffer.from('162401172401', 'hex');

const uint16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16LE(value);
  return bytes;
};

/** The definition of a row ([MS-DOC] 2.9.315): its borders, and which cells go on with the one above. */
const definition = (grid: Grid, row: number, random: Random): Buffer => {
  const cells = acrossRow(grid, row);
  const [first] = cells;
  const ends = cells.map((cell) => (cell.column + cell.columnSpan - 1) * columnWidth + random.below(20));
  const flags = cells.map((cell) => (cell.rowSpan === 1 ? 0 : cell.row === row ? 3 : 1) << 5);
  const body = Buffer.concat([
    Buffer.from([cells.length]),
    ...[(first ? first.column - 1 : 0) * columnWidth, ...ends].map(uint16),
    ...flags.map((flag) => Buffer.concat([uint16(flag), Buffer.alloc(18)])),
  ]);
  return Buffer.concat([Buffer.concat([endOfRow, Buffer.from('08d6', 'hex')]), uint16(body.length + 1), body]);
};

const tableRuns = (grid: Grid, define: boolean, random: Random): Run[] =>
  Array.from({ length: grid.height }, (_, index) => {
    const cells = acrossRow(grid, index + 1).map((cell) => (cell.row === index + 1 ? cell.text : ''));
    return {
      text: cells.map((text) => text + cellEnd).join(''),
      row: define ? definition(grid, index + 1, random) : endOfRow,
    };
  });

const formatSize = 10;
const pageSize = 512;
const runsOnPage = 16;

/** A paragraph's format: the number of its style, and where its properties lie in the stream Data. */
const formatOf = (at: number): Buffer => {
  const format = Buffer.alloc(formatSize);
  format.set([5, 0, 0, 0x46, 0x66]);
  format.writeUInt32LE(at, 5);
  return format;
};

interface Placed {
  from: number;
  to: number;
  /** Where its properties lie; null for plain text. */
  properties: number | null;
}

/** One page of paragraph formats ([MS-DOC] 2.9.175). */
const formatPage = (runs: readonly Placed[]): Buffer => {
  const page = Buffer.alloc(pageSize);
  runs.forEach(({ from, to, properties }, index) => {
    page.writeUInt32LE(from, index * 4);
    page.writeUInt32LE(to, index * 4 + 4);
    if (properties === null) return;
    const at = 500 - (index + 1) * formatSize;
    formatOf(properties).copy(page, at);
    page.writeUInt8(at / 2, (runs.length + 1) * 4 + index * 13);
  });
  page.writeUInt8(runs.length, pageSize - 1);
  return page;
};

const inPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Each run's text and the mark of its row's end, by where they lie; the properties one behind another. */
const placedRuns = (runs: readonly Run[]): { placed: Placed[]; data: Buffer } => {
  const lists: Buffer[] = [];
  let [at, used] = [textStart, 0];
  const here = runs.flatMap(({ text, row }): Placed[] => {
    const plain = { from: at, to: at + 2 * text.length, properties: null };
    at = plain.to + (row ? 2 : 0);
    if (!row) return [plain];
    const mark = { from: plain.to, to: at, properties: used };
    lists.push(uint16(row.length), row);
    used += row.length + 2;
    return [plain, mark];
  });
  return { placed: here, data: Buffer.concat(lists) };
};

/**
 * The report as an old Word file ([MS-DOC]): a description, the text, the formats of its paragraphs and where its pieces lie.
 * Some writers leave the borders of the cells out.
 */
export const renderDoc = (report: PrintedReport, random: Random): Uint8Array => {
  const define = random.chance(0.7);
  const runs = report.parts.flatMap((part): Run[] =>
    part.kind === 'text' ? [{ text: `${part.text}\r`, row: null }] : tableRuns(placed(part.table), define, random),
  );
  const text = runs.map((run) => run.text + (run.row ? cellEnd : '')).join('');
  const { placed: here, data } = placedRuns(runs);
  const pages = inPages(here, runsOnPage);
  const firstPage = Math.ceil((textStart + 2 * text.length) / pageSize);
  const main = Buffer.alloc(firstPage * pageSize);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(textStart, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  main.write(text, textStart, 'utf16le');

  const pieces = Buffer.alloc(21);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(textStart, 15);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);

  const formats = Buffer.alloc((pages.length + 1) * 4 + pages.length * 4);
  pages.forEach((page, index) => {
    formats.writeUInt32LE(page[0]?.from ?? 0, index * 4);
    formats.writeUInt32LE(firstPage + index, (pages.length + 1 + index) * 4);
  });
  main.writeUInt32LE(pieces.length, 0x102);
  main.writeUInt32LE(formats.length, 0x106);
  const document = Buffer.concat([main, ...pages.map(formatPage)]);
  return compoundFile(['Data', data], ['1Table', Buffer.concat([pieces, formats])], ['WordDocument', document]);
};
