import type { Block, FormRow } from '../form/types.ts';
import { type DisputeHeads, isHeadOnly, noHeads, withHeadsOf } from './dispute-heads.ts';
import { isFilled, isNumbers, isValues, type Line, type LineCell } from './lines.ts';
import {
  type Alignment,
  alignCounted,
  alignExact,
  core,
  provenBySum,
  spread,
  unknown,
  withoutPageNumber,
} from './locate-columns.ts';
import { merged } from './locate-settle.ts';
import type { LocatedRow } from './located.ts';

/** Table 4: rows that stand side by side, as one line of fifteen values or as three tables of five. */
export interface LocatedDisputes {
  rows: LocatedRow[];
  used: Set<Line>;
}

// A cell that is no number does not make the line another: most of it is.
const isData = (line: Line) => {
  const values = line.cells.filter(isValues);
  const numbers = values.filter(isNumbers);
  if (values.length === line.cells.length) return numbers.length > 0;
  return line.grid !== 0 && numbers.length >= 4 && numbers.length * 2 > line.cells.length;
};

const withoutHabit = { start: null, behindLabel: null };

// Words beside the values may have been set apart from their column: without heads the count alone proves nothing.
const hasWordAtEdge = ({ cells }: Line): boolean =>
  [cells[0], cells.at(-1)].some((cell) => cell && isFilled(cell) && !isValues(cell));

const align = (line: Line, heads: DisputeHeads, count: number): Alignment => {
  const sorted = heads.grid === line.grid ? [...heads.cells].sort((a, b) => a.from - b.from) : [];
  if (!line.exact || sorted.length !== count)
    return hasWordAtEdge(line) ? unknown(line.cells, count) : alignCounted(line.cells, count, withoutHabit);
  const columns = sorted.map((_, at) => ({ key: String(at), label: '', name: { zh: '', en: '' } }));
  return alignExact(line.cells, columns, sorted);
};

const partOf = (alignment: Alignment, index: number, block: Block): Alignment => {
  const width = block.columns.length;
  const values = alignment.values.slice(index * width, (index + 1) * width);
  const part = { ...alignment, values };
  return values.some((cell) => cell?.place.table === 0) ? provenBySum(part, block.columns) : part;
};

const rowsOf = (block: Block, rows: readonly FormRow[], alignment: Alignment, at: number): LocatedRow[] =>
  rows.map((row, index) => ({
    block,
    row,
    ...partOf(alignment, index, block),
    distance: 0,
    printed: row.label,
    inYuan: false,
    at,
  }));

// Columns or parts in another order than the form's: the values are kept, but in no cell.
const ifOrderly = (alignment: Alignment, heads: DisputeHeads): Alignment =>
  heads.orderly
    ? alignment
    : {
        values: alignment.values.map(() => null),
        columns: 'unknown',
        loose: [...alignment.loose, ...alignment.values.filter((cell) => cell !== null)].filter(isFilled),
      };

/** Values that stand beside the name of their part, as in a table set upright. */
const besideLabel = (line: Line, block: Block): Alignment | null => {
  const words = line.cells.findLastIndex((cell: LineCell) => isFilled(cell) && !isValues(cell));
  const cells = line.cells.slice(words + 1);
  return words >= 0 && cells.some(isNumbers) && cells.length >= block.columns.length
    ? alignCounted(cells, block.columns.length, { start: null, behindLabel: 0 })
    : null;
};

// Nothing in any cell, or a dash or a slash in each.
const isBlank = (line: Line, heads: DisputeHeads) =>
  line.grid === heads.grid && line.cells.length === heads.cells.length && line.cells.every(isValues);

/** The values that begin at a line: the line itself in a table, all lines of values that follow in text. */
const valuesAt = (lines: readonly Line[], at: number, heads: DisputeHeads): Line[] => {
  const line = lines[at];
  if (!line) return [];
  if (line.grid !== 0) return isData(line) || isBlank(line, heads) ? [line] : [];
  const end = lines.findIndex((each, index) => index >= at && (each.grid !== 0 || !each.cells.every(isValues)));
  const run = lines.slice(at, end < 0 ? lines.length : end);
  return run.some((each) => each.cells.some(isNumbers)) ? run : [];
};

// Only under a heading of table 4, or under at least five of its column names, can a line of numbers be its values.
const isOfTable = (line: Line, heads: DisputeHeads) => line.section === 4 || heads.cells.length >= 5;

// Where no column is named, values are those of the part above them only if the part before it had its own: the heads
// of all fifteen may be lost but for the last, and five of fifteen may add up by chance.
const comesNext = (part: FormRow | null, block: Block, found: readonly LocatedRow[]): boolean => {
  const before = block.rows[block.rows.findIndex(({ key }) => key === part?.key) - 1];
  return before === undefined || found.some(({ row }) => row.key === before.key);
};

const partsMeant = (
  cells: readonly LineCell[],
  heads: DisputeHeads,
  block: Block,
  found: readonly LocatedRow[],
): readonly FormRow[] => {
  const [from, to] = core(spread(cells));
  const width = block.columns.length;
  const fits =
    heads.cells.length === 0
      ? to - from === width && comesNext(heads.part, block, found)
      : heads.cells.length === width;
  return heads.part && fits && cells.length < width * 2 ? [heads.part] : block.rows;
};

const locateBlock = (lines: readonly Line[], block: Block, used: Set<Line>): LocatedRow[] => {
  const rows: LocatedRow[] = [];
  let heads = noHeads;
  lines.forEach((line, at) => {
    if (used.has(line)) return;
    const added = withHeadsOf(heads, line, block);
    heads = added ?? heads;
    const beside = added?.part ? besideLabel(line, block) : null;
    if (beside && heads.part) {
      rows.push(...rowsOf(block, [heads.part], ifOrderly(beside, heads), at));
      used.add(line);
      return;
    }
    const run = (added && isHeadOnly(line)) || !isOfTable(line, heads) ? [] : valuesAt(lines, at, heads);
    if (run.length === 0) return;
    const whole = { ...line, cells: run.flatMap((each) => each.cells) };
    const meant = partsMeant(whole.cells, heads, block, rows);
    const count = meant.length * block.columns.length;
    const paged = line.grid === 0 ? withoutPageNumber(whole.cells, block.columns, count) : null;
    rows.push(...rowsOf(block, meant, ifOrderly(paged ?? align(whole, heads, count), heads), at));
    for (const each of run) used.add(each);
    heads = { ...heads, done: true };
  });
  return rows;
};

/** Finds table 4 by its column names and the names of its three parts. */
export const locateDisputes = (lines: readonly Line[], blocks: readonly Block[]): LocatedDisputes => {
  const used = new Set<Line>();
  const rows = blocks
    .filter((block) => block.direction === 'across')
    .flatMap((block) => locateBlock(lines, block, used));
  const keys = [...new Set(rows.map((row) => row.row.key))];
  return { rows: keys.map((key) => merged(bestRows(rows.filter((row) => row.row.key === key)))), used };
};

const bestRows = (rows: readonly LocatedRow[]): LocatedRow[] => {
  const known = rows.filter((row) => row.columns !== 'unknown');
  const filled = known.filter((row) => row.values.some((cell) => cell && isFilled(cell)));
  return [filled, known, [...rows]].find((each) => each.length > 0) ?? [];
};
