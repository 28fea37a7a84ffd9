import type { PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { drawLine, drawStrip, drawText, pdfFile } from './pdf-file.ts';
import { type Box, type Setting, setReport } from './pdf-layout.ts';

/** How a program draws tables into a PDF. */
export interface PdfStyle {
  lines: 'strokes' | 'strips' | 'none';
  /** Pages end between rows, or wherever the paper ends: then a row may be torn. */
  tearsRows: boolean;
  /** The last line of a table at the end of a page is drawn. */
  closesPages: boolean;
  pageNumber: (page: number, count: number) => string;
  tableSize: number;
  room: number;
}

export const pdfStyle = (random: Random, lines?: PdfStyle['lines']): PdfStyle => ({
  lines: lines ?? random.pick(['strokes', 'strips']),
  tearsRows: random.chance(0.4),
  closesPages: random.chance(0.7),
  pageNumber: random.pick([
    (page: number) => `- ${page} -`,
    (page: number) => String(page),
    (page: number, count: number) => `第 ${page} 页 共 ${count} 页`,
    (page: number) => `— ${page} —`,
    () => '',
  ]),
  tableSize: random.pick([7.5, 9]),
  room: random.pick([500, 640, 700]),
});

const top = 70;

/** The lowest place above `limit` that cuts through no line of text. */
const above = (limit: number, lines: Setting['lines']): number => {
  const cut = lines.find(({ y, size }) => y - size < limit && y + 3 > limit);
  return cut ? above(cut.y - cut.size - 1, lines) : limit;
};

/** Where each page ends on the endless page: at a row, or just above the line of text that does not fit. */
const pageEnds = (setting: Setting, { room, tearsRows }: PdfStyle): number[] => {
  const ends: number[] = [];
  let start = 0;
  while (setting.height - start > room) {
    const row = setting.rows.filter((end) => end > start && end <= start + room).at(-1);
    start = !tearsRows && row !== undefined ? row : above(start + room, setting.lines);
    ends.push(start);
  }
  return [...ends, setting.height];
};

const drawBox = (box: Box, from: number, to: number, style: PdfStyle): string => {
  if (style.lines === 'none' || box.bottom <= from || box.top >= to) return '';
  const draw = style.lines === 'strokes' ? drawLine : drawStrip;
  const [upper, lower] = [Math.max(box.top, from) - from + top, Math.min(box.bottom, to) - from + top];
  const closed = box.bottom <= to || style.closesPages;
  return [
    draw(box.left, upper, box.right, upper),
    closed ? draw(box.left, lower, box.right, lower) : '',
    draw(box.left, upper, box.left, lower),
    draw(box.right, upper, box.right, lower),
  ].join('');
};

/** The report as a PDF of several pages. */
export const renderPdf = (report: PrintedReport, style: PdfStyle): Uint8Array => {
  const setting = setReport(report, style.tableSize);
  const ends = pageEnds(setting, style);
  const pages = ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const lines = setting.lines
      .filter(({ y }) => y > start && y <= end)
      .map(({ text, x, y, size }) => drawText(text, x, y - start + top, size));
    const number = style.pageNumber(index + 1, ends.length);
    const foot = number ? drawText(number, 280, 800, 10) : '';
    return [...setting.boxes.map((box) => drawBox(box, start, end, style)), ...lines, foot].join('');
  });
  return pdfFile(pages);
};
