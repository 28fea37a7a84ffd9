import type { GridCell } from '../../../lib/ingest/document.ts';
import type { PrintedReport, PrintedTable } from '../printed-report.ts';
import { widthOf } from './pdf-file.ts';
import { placed } from './placed-table.ts';

/** A line of text at its place on one endless page. */
export interface SetLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The report set on one endless page: `rows` are where a page may end without cutting a row. */
export interface Setting {
  lines: SetLine[];
  boxes: Box[];
  rows: number[];
  height: number;
}

export const left = 70;
export const width = 455;
const bodySize = 12;
const padding = 2;

const wrapped = (text: string, room: number, size: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line && widthOf(line + sign, size) > room) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line ? [...lines, line] : lines;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const isFigure = (text: string): boolean => /^[-+]?[\d０-９]/.test(text) && !/[、.．]\D/.test(text);

/** Columns of figures take what their longest figure needs; the others share what is left. */
const columnWidths = (cells: readonly GridCell[], count: number, size: number): number[] => {
  const needs = Array.from({ length: count }, (_, index) => {
    const own = cells.filter(({ column, columnSpan }) => columnSpan === 1 && column === index + 1);
    const widest = (texts: GridCell[]) => Math.max(0, ...texts.map(({ text }) => widthOf(text, size)));
    const figure = widest(own.filter(({ text }) => isFigure(text)));
    return { figure: figure && figure + 2 * padding + 1, text: Math.min(widest(own), 12 * size) + 2 * padding + 1 };
  });
  const least = needs.map(({ figure }) => Math.max(figure, 2.6 * size));
  const wanted = needs.map(({ text }, index) => Math.max(0, text - (least[index] ?? 0)));
  const share = Math.min(1, Math.max(0, width - sum(least)) / Math.max(1, sum(wanted)));
  const widths = least.map((need, index) => need + share * (wanted[index] ?? 0));
  const spare = Math.max(0, width - sum(widths)) / count;
  return widths.map((each) => each + spare);
};

interface Placing {
  cell: GridCell;
  lines: string[];
}

const rowHeights = (placings: readonly Placing[], height: number, step: number): number[] => {
  const heights = Array.from({ length: height }, (_, index) => {
    const own = placings.filter(({ cell }) => cell.row === index + 1 && cell.rowSpan === 1);
    return Math.max(1, ...own.map(({ lines }) => lines.length)) * step + 8;
  });
  for (const { cell, lines } of placings) {
    const last = cell.row + cell.rowSpan - 2;
    const missing = lines.length * step + 8 - sum(heights.slice(cell.row - 1, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
};

const setTable = (setting: Setting, table: PrintedTable, size: number): void => {
  const grid = placed(table);
  const step = size * 1.6;
  const widths = columnWidths(grid.cells, grid.width, size);
  const spanOf = ({ column, columnSpan }: GridCell) => sum(widths.slice(column - 1, column - 1 + columnSpan));
  const placings = grid.cells.map((cell) => ({ cell, lines: wrapped(cell.text, spanOf(cell) - 2 * padding, size) }));
  const heights = rowHeights(placings, grid.height, step);
  const top = setting.height;
  for (const { cell, lines } of placings) {
    const box: Box = {
      left: left + sum(widths.slice(0, cell.column - 1)),
      right: left + sum(widths.slice(0, cell.column - 1 + cell.columnSpan)),
      top: top + sum(heights.slice(0, cell.row - 1)),
      bottom: top + sum(heights.slice(0, cell.row - 1 + cell.rowSpan)),
    };
    setting.boxes.push(box);
    // Centred both ways: so group labels come to stand in the middle of their group.
    const first = (box.top + box.bottom) / 2 - ((lines.length - 1) * step) / 2 + size * 0.35;
    lines.forEach((text, index) => {
      const x =
        /^[-+]?[\d０-９]/.test(text) && !/[、.．]\D/.test(text)
          ? (box.left + box.right - widthOf(text, size)) / 2
          : box.left + padding;
      setting.lines.push({ text, x, y: first + index * step, size });
    });
  }
  heights.forEach((_, index) => {
    setting.rows.push(top + sum(heights.slice(0, index + 1)));
  });
  setting.height = top + sum(heights) + 14;
};

const setParagraph = (setting: Setting, text: string): void => {
  for (const line of wrapped(`　　${text}`, width, bodySize)) {
    setting.lines.push({ text: line, x: left, y: setting.height + bodySize, size: bodySize });
    setting.height += bodySize * 1.8;
    setting.rows.push(setting.height);
  }
};

/** Sets a report on one endless page. */
export const setReport = (report: PrintedReport, tableSize: number): Setting => {
  const setting: Setting = { lines: [], boxes: [], rows: [], height: 0 };
  for (const part of report.parts)
    if (part.kind === 'text') setParagraph(setting, part.text);
    else setTable(setting, part.table, tableSize);
  return setting;
};
