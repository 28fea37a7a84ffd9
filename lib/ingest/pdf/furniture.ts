import type { Line } from './lines.ts';
import { lineText } from './lines.ts';

interface Sheet {
  height: number;
  lines: readonly Line[];
}

// 3 / - 3 - / 第 3 页 / 第3页 共8页 / 3/8 / Page 3 of 8
const pageNumber = /^(?:第?[-—–―~·.\s]*\d{1,4}[-—–―~·.\s]*页?[，,/\s]*(?:(?:共|of|\/)?\s*\d{1,4}\s*页?)?|page \d+.*)$/i;

const inMargin = (line: Line, height: number): boolean => line.y < height * 0.1 || line.y > height * 0.88;
const shape = (line: Line): string => lineText(line).replace(/\d+/g, '#').replace(/\s/g, '');

/** Page numbers, and headers and footers that most pages repeat: lines of the paper, not of the report. */
export const withoutFurniture = (sheets: readonly Sheet[]): Line[][] => {
  const seen = new Map<string, number>();
  for (const { lines, height } of sheets)
    for (const text of new Set(lines.filter((line) => inMargin(line, height)).map(shape)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  const often = Math.max(3, sheets.length / 2);
  return sheets.map(({ lines, height }) =>
    lines.filter(
      (line) =>
        !inMargin(line, height) || !(pageNumber.test(lineText(line).trim()) || (seen.get(shape(line)) ?? 0) >= often),
    ),
  );
};
