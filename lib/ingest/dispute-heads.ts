import type { Block, FormRow } from '../form/types.ts';
import { matchColumn } from './form-labels.ts';
import { wordsOnly } from './label.ts';
import { isFilled, isNumbers, type Line, type LineCell } from './lines.ts';
import { isValueLike } from './number.ts';
import { remember } from './remember.ts';

/** The names of columns and parts printed above the values of table 4. */
export interface DisputeHeads {
  cells: readonly LineCell[];
  /** The part named last: what a table of five values is about. */
  part: FormRow | null;
  grid: number;
  /** Columns and parts stand in the order of the form. */
  orderly: boolean;
  /** Values were found below: the next heads are new ones. */
  done: boolean;
}

export const noHeads: DisputeHeads = { cells: [], part: null, grid: -1, orderly: true, done: false };

/** What a printed text names of a block: parts of it, and the place of a column or -1. */
interface Named {
  parts: readonly FormRow[];
  column: number;
}

const partsNamed = (text: string, block: Block): FormRow[] => {
  const words = wordsOnly(text);
  return block.rows.filter((row) => {
    const label = wordsOnly(row.label);
    // 行政复议 stands in many sentences; the two kinds of suits name themselves.
    return row.key === 'review' ? words === label || words === `${label}情况` : words.includes(label);
  });
};

const columnNamed = (text: string, block: Block): number => {
  const match = matchColumn(text, block.columns);
  const [target] = match?.distance === 0 ? match.targets : [];
  return target ? block.columns.indexOf(target) : -1;
};

const namers = new WeakMap<Block, (text: string) => Named>();

const namerOf = (block: Block): ((text: string) => Named) => {
  const namer = remember((text) => ({ parts: partsNamed(text, block), column: columnNamed(text, block) }), 5000);
  namers.set(block, namer);
  return namer;
};

// Every line of a document is asked: what its texts name is kept for each block.
const namedBy = (cell: LineCell, block: Block): Named => (namers.get(block) ?? namerOf(block))(cell.text);

const isWords = (cell: LineCell): boolean => !isValueLike(cell.text);

const partsIn = (words: readonly LineCell[], block: Block): FormRow[] =>
  words.flatMap((cell) => namedBy(cell, block).parts);

const columnOf = (cell: LineCell, block: Block): number => namedBy(cell, block).column;

// 总计 heads a column of table 3 too: alone it does not begin the heads of table 4.
const columnCells = (words: readonly LineCell[], block: Block, begun: boolean): LineCell[] => {
  const named = words.filter((cell) => columnOf(cell, block) >= 0);
  return begun || named.some((cell) => !block.columns[columnOf(cell, block)]?.sumOf) ? named : [];
};

/**
 * Each column of the form is followed by the next one, or by the first of the next part, and a whole part begins
 * with the first. A misprinted name in between counts as the column it stands for.
 */
const inFormOrder = (line: Line, block: Block): boolean => {
  const width = block.columns.length;
  const named = line.cells
    .filter(isFilled)
    .map((cell, at) => ({ at, column: columnOf(cell, block) }))
    .filter(({ column }) => column >= 0);
  const [first] = named;
  if (!first) return true;
  const whole = named.length >= width && first.at === 0;
  return (
    (!whole || first.column === 0) && named.every(({ at, column }) => column === (first.column + at - first.at) % width)
  );
};

const partsInOrder = (parts: readonly FormRow[], block: Block): boolean =>
  parts.every((part, at) => at === 0 || block.rows.indexOf(part) > block.rows.indexOf(parts[at - 1] ?? part));

/** The heads with those of one more line; null where the line has none. */
export const withHeadsOf = (heads: DisputeHeads, line: Line, block: Block): DisputeHeads | null => {
  const words = line.cells.filter(isWords);
  if (words.length === 0) return null;
  const fresh = heads.done || heads.grid !== line.grid;
  const cells = columnCells(words, block, heads.cells.length > 0 && !fresh);
  const parts = partsIn(words, block);
  if (cells.length === 0 && parts.length === 0) return null;
  const [only] = parts;
  return {
    cells: [...(fresh ? [] : heads.cells), ...cells],
    part: parts.length === 1 && only ? only : heads.part,
    grid: line.grid,
    orderly: (fresh || heads.orderly) && inFormOrder(line, block) && partsInOrder(parts, block),
    done: false,
  };
};

/** Whether a line is made of heads alone. */
export const isHeadOnly = (line: Line): boolean => !line.cells.some(isNumbers);
