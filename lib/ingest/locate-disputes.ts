import type { Block, FormRow } from '../form/types.ts';
import { columnWordings, matchLabel } from './form-labels.ts';
import { labelText, wordsOnly } from './label.ts';
import { isFilled, isNumbers, isValues, type Line, type LineCell } from './lines.ts';
import { alignCounted, alignExact, core, spread } from './locate-columns.ts';
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

/** The part that a line speaks of: 未经复议直接起诉 and 复议后起诉 name their part, 行政复议 alone names the first. */
const partNamed = (line: Line, block: Block): FormRow | null => {
  const words = line.cells.map((cell) => wordsOnly(cell.text)).filter(Boolean);
  const named = block.rows.filter((row) => {
    const label = wordsOnly(row.label);
    return words.some((word) =>
      row.key === 'review' ? word === label || word === `${label}情况` : word.includes(label),
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
};

interface Heads {
  cells: LineCell[];
  part: FormRow | null;
  grid: number;
}

// 总计 heads a column of table 3 too: alone it does not begin the heads of table 4.
const resultCells = (line: Line, block: Block, begun: boolean): LineCell[] => {
  const wordings = columnWordings(begun ? block.columns : block.columns.filter((column) => !column.sumOf));
  if (!begun && !line.cells.some((cell) => matchLabel(labelText(cell.text), wordings)?.distance === 0)) return [];
  const all = columnWordings(block.columns);
  return line.cells.filter((cell) => isFilled(cell) && matchLabel(labelText(cell.text), all)?.distance === 0);
};

const rowsOf = (
  block: Block,
  rows: readonly FormRow[],
  alignment: { values: readonly (LineCell | null)[]; columns: LocatedRow['columns']; loose: readonly LineCell[] },
  at: number,
): LocatedRow[] =>
  rows.map((row, index) => ({
    block,
    row,
    values: alignment.values.slice(index * block.columns.length, (index + 1) * block.columns.length),
    columns: alignment.columns,
    loose: alignment.loose,
    distance: 0,
    printed: row.label,
    inYuan: false,
    at,
  }));

const align = (line: Line, heads: Heads, count: number) => {
  const cells = line.cells;
  const sorted = heads.grid === line.grid ? [...heads.cells].sort((a, b) => a.from - b.from) : [];
  if (!line.exact) return alignCounted(cells, count, { start: null, behindLabel: null });
  const columns = sorted.map((_, at) => ({ key: String(at), label: '', name: { zh: '', en: '' } }));
  if (sorted.length === count) return alignExact(cells, columns, sorted);
  return alignCounted(cells, count, { start: null, behindLabel: null });
};

/** Values that stand beside the name of their part, as in a table set upright. */
const besideLabel = (line: Line, block: Block) => {
  const words = line.cells.findLastIndex((cell) => isFilled(cell) && !isValues(cell));
  const cells = line.cells.slice(words + 1);
  return words >= 0 && cells.some(isNumbers) && cells.length >= block.columns.length
    ? alignCounted(cells, block.columns.length, { start: null, behindLabel: 0 })
    : null;
};

/** Values of a run of text lines, one or several on each. */
const textRun = (lines: readonly Line[], at: number): Line[] => {
  const run: Line[] = [];
  for (let next = at; ; next++) {
    const line = lines[next];
    if (line?.grid !== 0 || !line.cells.every(isValues)) return run;
    run.push(line);
  }
};

const joined = (run: readonly Line[]): Line | null => {
  const [first] = run;
  return first ? { ...first, cells: run.flatMap((line) => line.cells) } : null;
};

// Only under a heading of table 4, or under at least five of its column names, can a line of numbers be its values.
const isOfTable = (line: Line, heads: Heads) => line.section === 4 || heads.cells.length >= 5;

const partsMeant = (line: Line, heads: Heads, block: Block): readonly FormRow[] => {
  const [from, to] = core(spread(line.cells));
  const width = block.columns.length;
  const fits = heads.cells.length === 0 ? to - from === width : heads.cells.length === width;
  const single = heads.part && fits && line.cells.length < width * 2;
  return single && heads.part ? [heads.part] : block.rows;
};

/** Finds table 4 by its column names and the names of its three parts. */
export const locateDisputes = (lines: readonly Line[], blocks: readonly Block[]): LocatedDisputes => {
  const rows: LocatedRow[] = [];
  const used = new Set<Line>();
  for (const block of blocks.filter((each) => each.direction === 'across')) {
    let heads: Heads = { cells: [], part: null, grid: -1 };
    let done = false;
    lines.forEach((line, at) => {
      if (used.has(line)) return;
      const results = resultCells(line, block, heads.cells.length > 0 && line.grid === heads.grid);
      const part = partNamed(line, block);
      if (results.length > 0 || part) {
        const before = done || line.grid !== heads.grid ? [] : heads.cells;
        heads = { cells: [...before, ...results], part: part ?? heads.part, grid: line.grid };
        done = false;
        const beside = part && besideLabel(line, block);
        if (part && beside) {
          rows.push(...rowsOf(block, [part], beside, at));
          used.add(line);
          return;
        }
        if (!line.cells.some(isNumbers)) return;
      }
      if (!isOfTable(line, heads)) return;
      const run = line.grid === 0 ? textRun(lines, at) : isData(line) ? [line] : [];
      const whole = joined(run);
      if (!whole) return;
      const meant = partsMeant(whole, heads, block);
      rows.push(...rowsOf(block, meant, align(whole, heads, meant.length * block.columns.length), at));
      for (const each of run) used.add(each);
      done = true;
    });
  }
  return { rows: rows.filter((row, at) => rows.findIndex((each) => each.row === row.row) === at), used };
};
