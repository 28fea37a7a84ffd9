import { describe, expect, it } from 'vitest';
import { drawLine, drawText, pdfFile } from './pdf-file.ts';
import { documentOf } from './read.ts';

const columns = [70, 170, 190, 210, 310];
const rows = [100, 130, 160];

const grid = [...columns.map((x) => drawLine(x, 100, x, 160)), ...rows.map((y) => drawLine(70, y, 310, y))].join('');

const rowsOf = async (...texts: string[]): Promise<string[]> => {
  const filler = Array.from({ length: 10 }, (_, index) =>
    drawText('政府信息公开工作年度报告全文', 70, 300 + 20 * index, 12),
  );
  const { parts } = await documentOf(pdfFile([[grid, ...texts, ...filler].join('')]));
  return parts.flatMap((part) => (part.kind === 'grid' ? part.grid.cells.map(({ text }) => text) : []));
};

describe('a number that is wider than its cell', () => {
  it('stays one number in the cell that its middle stands in', async () => {
    const cells = await rowsOf(
      drawText('行政处罚', 75, 120, 10),
      drawText('398575', 164, 120, 10),
      drawText('7', 240, 120, 10),
    );
    expect(cells.slice(0, 4)).toEqual(['行政处罚', '398575', '', '7']);
  });

  it('is told from neighbours that touch', async () => {
    const cells = await rowsOf(drawText('12', 179.8, 120, 10), drawText('34', 190.2, 120, 10));
    expect(cells.slice(0, 4)).toEqual(['', '12', '34', '']);
  });

  it('is joined where its cell wraps it, and two numbers under one another stay two lines', async () => {
    const wrapped = await rowsOf(drawText('398', 172, 112, 10), drawText('5', 172, 124, 10));
    expect(wrapped.slice(0, 4)).toEqual(['', '3985', '', '']);
    const two = await rowsOf(drawText('5', 220, 112, 10), drawText('6', 220, 124, 10));
    expect(two.slice(0, 4)).toEqual(['', '', '', '5\n6']);
  });
});
