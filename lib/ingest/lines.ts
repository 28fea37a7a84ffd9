import type { Place } from '../form/figure.ts';
import type { Grid, GridCell, SourceDocument } from './document.ts';
import { hasNumber, isDigits, isValueLike } from './number.ts';
import { remember } from './remember.ts';
import { type SectionNumber, sectionHeading } from './sections.ts';

/** A cell of a printed line, with the columns it covers. */
export interface LineCell {
  text: string;
  from: number;
  to: number;
  place: Place;
}

/** Whether a cell prints anything. */
export const isFilled = (cell: LineCell): boolean => cell.text !== '';

const tokens = (text: string) => text.split(/\s+/);
const allValues = remember((text) => isValueLike(text) || tokens(text).every(isValueLike), 5000);
const someNumber = remember((text) => hasNumber(text) || tokens(text).some(hasNumber), 5000);

/** Whether a cell can hold values: one, or several set apart by spaces; a blank cell can. */
export const isValues = ({ text }: LineCell): boolean => isDigits(text) || allValues(text);

/** Whether a cell prints a number, alone or among others. */
export const isNumbers = ({ text }: LineCell): boolean => isDigits(text) || someNumber(text);

/** One printed line, of a table or of running text (then `grid` is 0 and the place counts lines). */
export interface Line {
  cells: readonly LineCell[];
  /** The columns of the cells are known from spans or positions. */
  exact: boolean;
  grid: number;
  /** The section heading above, null before the first. */
  section: SectionNumber | null;
}

/** A page number between the lines: - 12 -, 第 12 页 共 20 页, 12 / 20; a bare one may be a value and is kept. */
const pageNumber =
  /^(?:[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|[1-9]\d{0,2}\s*\/\s*[1-9]\d{0,2})$/;

/** Whether a line prints the number of its page and nothing else. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

const placeOf = (table: number, row: number, column: number, page: number | undefined): Place =>
  page === undefined ? { table, row, column } : { table, row, column, page };

const cellOf = ({ table }: Grid, { text, row, column, columnSpan, page }: GridCell): LineCell => ({
  text,
  from: column,
  to: column + columnSpan - 1,
  place: placeOf(table, row, column, page),
});

const linesOfGrid = (grid: Grid): Omit<Line, 'section'>[] => {
  const rows = new Map<number, LineCell[]>();
  for (const cell of grid.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cellOf(grid, cell));
    else rows.set(cell.row, [cellOf(grid, cell)]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => ({
      cells: cells.sort((a, b) => a.from - b.from),
      exact: grid.columns === 'exact',
      grid: grid.table,
    }));
};

/** Words and the values printed after them on the same line: 行政许可 97. */
const tokensOf = (text: string): string[] => {
  const tokens = text
    .trim()
    .replace(/(?<=\d)\s+(?=[（(]\D)/g, '')
    .split(/\s+/);
  const lastWord = tokens.findLastIndex((token) => !isValueLike(token));
  const values = tokens.slice(lastWord + 1);
  if (values.length === 0 || !values.some(hasNumber)) return [text.trim()];
  return lastWord < 0 ? values : [tokens.slice(0, lastWord + 1).join(' '), ...values];
};

const textCells = (text: string, row: number, page: number | undefined): LineCell[] =>
  tokensOf(text).map((token, at) => ({
    text: token,
    from: at + 1,
    to: at + 1,
    place: placeOf(0, row, at + 1, page),
  }));

/** The document as printed lines in reading order, each with the section it stands in; page numbers are dropped. */
export const linesOf = (source: SourceDocument): Line[] => {
  const lines: Line[] = [];
  let section: SectionNumber | null = null;
  let row = 0;
  const add = (line: Omit<Line, 'section'>) => {
    const filled = line.cells.filter((cell) => cell.text !== '');
    const heading = filled.length === 1 ? sectionHeading(filled[0]?.text ?? '') : null;
    section = heading ?? section;
    // An empty line of a table may be the values of table 4, left blank.
    if (filled.length > 0 || line.cells.length >= 5) lines.push({ ...line, section });
  };
  for (const part of source.parts) {
    if (part.kind === 'grid') for (const line of linesOfGrid(part.grid)) add(line);
    else
      for (const text of part.text.split('\n')) {
        row++;
        if (text.trim() && !isPageNumber(text.trim()))
          add({ cells: textCells(text, row, part.page), exact: false, grid: 0 });
      }
  }
  return lines;
};
