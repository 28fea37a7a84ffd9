import type { PrintedReport, PrintedTable } from '../printed-report.ts';
import { compoundFile } from './compound-file.ts';
import { acrossRow, placed } from './placed-table.ts';

// Where the text begins in its stream, behind the description of the file.
const textStart = 2048;
const cellEnd = '\x07';

const tableText = (table: PrintedTable): string => {
  const grid = placed(table);
  return Array.from({ length: grid.height }, (_, index) => {
    const cells = acrossRow(grid, index + 1).map((cell) => (cell.row === index + 1 ? cell.text : ''));
    // After its last cell a row has a mark of its own; the paragraph formats below tell it from an empty cell.
    return `${cells.map((text) => text + cellEnd).join('')}\ufffe`;
  }).join('');
};

/** One page of paragraph formats: runs of text by their ends, each plain or the end of a row. */
const formatPage = (runs: readonly { from: number; to: number; rowEnd: boolean }[]): Buffer => {
  const page = Buffer.alloc(512);
  const [plainAt, rowEndAt] = [488, 496];
  page.set([0, 1, 0, 0], plainAt);
  page.set([3, 0, 0, 0x17, 0x24, 1], rowEndAt);
  runs.forEach(({ from, to, rowEnd }, index) => {
    page.writeUInt32LE(from, index * 4);
    page.writeUInt32LE(to, index * 4 + 4);
    page.writeUInt8((rowEnd ? rowEndAt : plainAt) / 2, (runs.length + 1) * 4 + index * 13);
  });
  page.writeUInt8(runs.length, 511);
  return page;
};

const runsOf = (text: string): { from: number; to: number; rowEnd: boolean }[] =>
  [...text.matchAll(/\ufffe|[^\ufffe]+/g)].map(({ 0: run, index }) => ({
    from: textStart + 2 * index,
    to: textStart + 2 * (index + run.length),
    rowEnd: run === '\ufffe',
  }));

const inPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** The report as an old Word file ([MS-DOC]): a description, the text, the formats of its paragraphs and where its pieces lie. */
export const renderDoc = (report: PrintedReport): Uint8Array => {
  const text = report.parts.map((part) => (part.kind === 'text' ? `${part.text}\r` : tableText(part.table))).join('');
  const pages = inPages(runsOf(text), 24);
  const firstPage = Math.ceil((textStart + 2 * text.length) / 512);
  const main = Buffer.alloc(firstPage * 512);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(textStart, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  main.write(text.replaceAll('\ufffe', cellEnd), textStart, 'utf16le');

  const pieces = Buffer.alloc(21);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(textStart, 15);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);

  const formats = Buffer.alloc((pages.length + 1) * 4 + pages.length * 4);
  pages.forEach((runs, index) => {
    formats.writeUInt32LE(runs[0]?.from ?? 0, index * 4);
    formats.writeUInt32LE(firstPage + index, (pages.length + 1 + index) * 4);
  });
  main.writeUInt32LE(pieces.length, 0x102);
  main.writeUInt32LE(formats.length, 0x106);
  const document = Buffer.concat([main, ...pages.map(formatPage)]);
  return compoundFile(['1Table', Buffer.concat([pieces, formats])], ['WordDocument', document]);
};
