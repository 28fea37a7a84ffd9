import type { Edition } from '../form/types.ts';
import { type RowTarget, readingBlocks } from './form-labels.ts';
import { isFilled, isNumbers, isValues, type Line, type LineCell } from './lines.ts';
import { core, spread } from './locate-columns.ts';
import { locateDisputes } from './locate-disputes.ts';
import { type FindLabel, type LabelledLine, labelFinder, labelledInGrid, labelledInText } from './locate-rows.ts';
import { type Candidate, settle } from './locate-settle.ts';
import type { Located, TornRow, UnclearLabel } from './located.ts';
import type { ExtraRow } from './report.ts';

/** The lines in which the tables stand: those under their headings, or all where there are none. */
export const tableLines = (lines: readonly Line[]): Line[] => {
  const headed = lines.filter((line) => line.section === 2 || line.section === 3 || line.section === 4);
  return headed.some((line) => line.cells.some((cell) => isValues(cell) && isFilled(cell))) ? headed : [...lines];
};

const onlyValues = (line: Line) => line.cells.every(isValues) && line.cells.some(isNumbers);

interface Walk {
  find: FindLabel;
  candidates: Candidate[];
  torn: TornRow[];
  extraRows: ExtraRow[];
  unclear: UnclearLabel[];
  head: LineCell[];
  headGrid: number;
  headDone: boolean;
  last: { key: string; grid: number; block: string } | null;
}

// 其他 alone is 3.其他 only behind the other two rows of （六）其他处理.
const settleTarget = (targets: readonly RowTarget[], last: Walk['last']): RowTarget | null => {
  if (targets.length === 1) return targets[0] ?? null;
  const afterClosed = last?.key.startsWith('closed.') && last.key !== 'closed.all';
  return (afterClosed ? targets.find((target) => target.row.key === 'closed.other') : null) ?? null;
};

const addLabelled = (walk: Walk, labelled: LabelledLine) => {
  const target = settleTarget(labelled.match.targets, walk.last);
  const { printed, after, line, at } = labelled;
  if (!target) {
    const rows = labelled.match.targets.map(({ row }) => row.key);
    if (after.some(isFilled)) walk.unclear.push({ printed: printed.text, rows, place: printed.place });
    return;
  }
  const count = target.block.columns.length;
  if (!after.some(isFilled) && after.length < count) return;
  walk.candidates.push({ target, distance: labelled.match.distance, printed, after, line, at, head: walk.head });
  walk.last = { key: target.row.key, grid: line.grid, block: target.block.id };
  walk.headDone = true;
};

const addTorn = (walk: Walk, line: Line, at: number): boolean => {
  const cells = spread(line.cells);
  const [from, to] = core(cells);
  if (to - from !== 7 || !cells.slice(from, to).every(isFilled)) return false;
  walk.torn.push({ values: cells.slice(from, to), at });
  return true;
};

/** A row with words the form does not have and numbers behind them, under a row of the form. */
const addExtra = (walk: Walk, line: Line): boolean => {
  const filled = line.cells.filter(isFilled);
  const firstValue = filled.findIndex((cell) => isValues(cell));
  const label = filled[firstValue - 1];
  const above = walk.find(filled[0]?.text ?? '')?.targets[0];
  if (above) walk.last = { key: above.row.key, grid: line.grid, block: above.block.id };
  const under = walk.last?.key;
  if (!label || !under || !filled.slice(firstValue).every(isValues) || !filled.slice(firstValue).some(isNumbers))
    return false;
  walk.extraRows.push({
    under,
    label: label.text,
    values: filled.slice(firstValue).map((cell) => cell.text),
    place: label.place,
  });
  return true;
};

const addHead = (walk: Walk, line: Line) => {
  const fresh = walk.headDone || walk.headGrid !== line.grid;
  walk.head = fresh ? line.cells.filter(isFilled) : [...walk.head, ...line.cells.filter(isFilled)];
  walk.headGrid = line.grid;
  walk.headDone = false;
};

const step = (walk: Walk, lines: readonly Line[], at: number): number => {
  const line = lines[at];
  if (!line?.cells.some(isFilled)) return 1;
  const labelled = line.grid === 0 ? labelledInText(lines, at, walk.find) : labelledInGrid(line, at, walk.find);
  if (labelled) addLabelled(walk, labelled);
  else if (onlyValues(line)) addTorn(walk, line, at);
  else if (line.grid === 0 || !addExtra(walk, line)) addHead(walk, line);
  return labelled?.length ?? 1;
};

/** Finds the rows and columns of an edition by their printed labels, wherever they stand. */
export const locate = (lines: readonly Line[], edition: Edition): Located => {
  const blocks = readingBlocks(edition);
  const walk: Walk = {
    find: labelFinder(edition),
    candidates: [],
    torn: [],
    extraRows: [],
    unclear: [],
    head: [],
    headGrid: -1,
    headDone: false,
    last: null,
  };
  const inTables = tableLines(lines);
  const disputes = locateDisputes(inTables, blocks);
  const others = inTables.filter((line) => !disputes.used.has(line));
  for (let at = 0; at < others.length; ) at += step(walk, others, at);
  const settled = settle(walk.candidates);
  return {
    rows: [...settled.rows, ...disputes.rows],
    torn: walk.torn,
    extraRows: [...walk.extraRows, ...settled.extraRows],
    unclear: walk.unclear,
  };
};
