import type { Block } from '../form/types.ts';
import type { RowTarget } from './form-labels.ts';
import { isFilled, type Line, type LineCell } from './lines.ts';
import {
  type Alignment,
  alignCounted,
  alignExact,
  core,
  type Habit,
  headOf,
  inOrder,
  isStacked,
  provenBySum,
  spread,
  underHead,
  unknown,
  withoutPageNumber,
} from './locate-columns.ts';
import type { LocatedRow } from './located.ts';
import type { ExtraRow } from './report.ts';

/** A labelled line whose row is known and whose columns are not yet. */
export interface Candidate {
  target: RowTarget;
  distance: number;
  printed: LineCell;
  after: readonly LineCell[];
  line: Line;
  at: number;
  head: readonly LineCell[];
}

const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

const startOf = ({ after }: Candidate) => after[core(after)[0]]?.from ?? 0;

/**
 * Where full rows begin their values: in the column where the rows with as many cells do, or right behind the
 * label if rows whose labels end in several columns all do. Where the two differ, nothing is known.
 */
const habitOf = (full: readonly Candidate[], cells: number): Habit => {
  const alike = full.filter(({ line }) => line.cells.length === cells);
  const varied = new Set(full.map(startOf)).size > 1;
  const behind = only(full.map(({ after }) => core(after)[0]));
  return { start: only(alike.map(startOf)), behindLabel: varied && behind === 0 ? 0 : null };
};

const isFull = (candidate: Candidate) => {
  const [from, to] = core(spread(candidate.after));
  return to - from === candidate.target.block.columns.length;
};

const isWhole = ({ after, target }: Candidate): boolean => after.length === target.block.columns.length;

const isFilledUp = ({ after, target }: Candidate): boolean =>
  after.filter(isFilled).length === target.block.columns.length;

/** What the cells above a row say: where its columns stand, if each is named, and whether amounts are asked in 元. */
interface Head {
  columns: LineCell[] | null;
  inYuan: boolean;
}

/** What the lines of one table and one part of the form share: the heads above them and the rows that are full. */
interface Shared {
  full: readonly Candidate[];
  heads: Map<readonly LineCell[], Head>;
  /** The habit of rows with as many cells. */
  habits: Map<number, Habit>;
  /** A row that has a cell, or at least a figure, for each column: it shows where the columns of this table stand. */
  whole: Candidate | null;
  /** No cell is merged. */
  spanless: boolean;
}

const sharedBy = (candidates: readonly Candidate[]): ((candidate: Candidate) => Shared) => {
  const known = new Map<Block, Map<number, Shared>>();
  return ({ line, target: { block } }) => {
    const grids = known.get(block) ?? new Map<number, Shared>();
    known.set(block, grids);
    const same = grids.get(line.grid);
    if (same) return same;
    const own = candidates.filter((each) => each.line.grid === line.grid && each.target.block === block);
    const whole = own.find(isWhole) ?? own.find(isFilledUp) ?? null;
    const spanless = own.every(({ line }) => line.cells.every(({ from, to }) => from === to));
    const shared = { full: own.filter(isFull), heads: new Map(), habits: new Map(), whole, spanless };
    grids.set(line.grid, shared);
    return shared;
  };
};

/**
 * Whether heads in the same table tell the columns of a row that has other cells than columns: where the label reaches up
 * to them, where no cell is merged (a sheet has a blank instead), or where a row with all its values has them there.
 */
const isProven = (candidate: Candidate, head: readonly LineCell[], { full, spanless }: Shared): boolean => {
  const shown = full
    .filter((each) => each.head === candidate.head && !isWhole(each))
    .map((each) => underHead(each.after, head));
  if (shown.includes(false)) return false;
  const reaches = (candidate.after[0]?.from ?? 0) >= Math.min(...head.map(({ from }) => from));
  return reaches || spanless || shown.includes(true);
};

/**
 * Where the columns of a row stand: under the heads of its table. The heads on an earlier page name them in their order
 * and not where they stand on this one: there they stand as in a row of the same table that has a cell for each and begins
 * where this one does. Null where the heads prove nothing and the count decides; undefined where that would not either.
 */
const headHere = (candidate: Candidate, head: LineCell[] | null, shared: Shared): LineCell[] | null | undefined => {
  const { line, after } = candidate;
  if (head === null || isWhole(candidate)) return head;
  // In a sheet blanks stand for merged cells too: there the count decides nothing.
  const byCount = shared.spanless ? undefined : null;
  if (head[0]?.place.table === line.grid) return isProven(candidate, head, shared) ? head : byCount;
  const { whole } = shared;
  // Heads set in several lines are of a form whose rows begin right behind their labels.
  if (!whole || whole.after[0]?.from !== after[0]?.from) return isStacked(head) ? byCount : undefined;
  const columns = isWhole(whole) ? whole.after : whole.after.filter(isFilled);
  return inOrder(columns, head).filter((cell) => cell !== null);
};

// 本年收费金额（单位：元）: the heading then asks another unit than the form.
const asksYuan = (cell: LineCell) => /金额/.test(cell.text) && /元/.test(cell.text) && !/[万亿]元/.test(cell.text);

const headAbove = ({ head, target }: Candidate, { heads }: Shared): Head => {
  const known = heads.get(head);
  if (known) return known;
  const made = { columns: headOf(target.block.columns, head), inYuan: head.some(asksYuan) };
  heads.set(head, made);
  return made;
};

const alignmentOf = (candidate: Candidate, head: LineCell[] | null, shared: Shared): Alignment => {
  const { full, habits } = shared;
  const { columns } = candidate.target.block;
  if (candidate.line.exact) {
    const here = headHere(candidate, head, shared);
    return here === undefined
      ? unknown(candidate.after, columns.length)
      : alignExact(candidate.after, columns, here, candidate.head);
  }
  const { length } = candidate.line.cells;
  const habit = habits.get(length) ?? habitOf(full, length);
  habits.set(length, habit);
  const counted = alignCounted(candidate.after, columns.length, habit);
  if (candidate.line.grid === 0)
    return withoutPageNumber(candidate.after, columns, columns.length) ?? provenBySum(counted, columns);
  // Without spans, only a head on a single line tells the order of its columns.
  const single = head && new Set(head.map((cell) => cell.place.row)).size === 1;
  return single ? { ...counted, values: inOrder(counted.values, head) } : counted;
};

const locatedRow = (candidate: Candidate, shared: Shared): LocatedRow => {
  const { columns, inYuan } = headAbove(candidate, shared);
  return {
    block: candidate.target.block,
    row: candidate.target.row,
    ...alignmentOf(candidate, columns, shared),
    distance: candidate.distance,
    printed: candidate.printed.text,
    inYuan,
    at: candidate.at,
  };
};

const textOf = (row: LocatedRow) =>
  JSON.stringify([row.values.map((cell) => cell?.text ?? null), row.loose.map((cell) => cell.text)]);

const asExtra = (candidate: Candidate, under: string): ExtraRow => ({
  under,
  label: candidate.printed.text,
  values: candidate.after.filter((cell) => cell.text !== '').map((cell) => cell.text),
  place: candidate.printed.place,
});

/** A row printed twice with other values: which one is meant cannot be told, so neither is taken. */
export const merged = (rows: readonly LocatedRow[]): LocatedRow => {
  const [first] = rows;
  if (!first) throw new Error('a row without a printed line');
  if (rows.length === 1 || new Set(rows.map(textOf)).size === 1) return first;
  const loose = rows.flatMap((row) => [...row.values.filter((cell) => cell !== null), ...row.loose]);
  return { ...first, values: first.values.map(() => null), columns: 'unknown', loose, twice: true };
};

/** The lines that print a row best: the nearest label, and of these the ones with as many values as columns. */
const bestOf = (found: readonly { candidate: Candidate; row: LocatedRow }[]) => {
  const nearest = Math.min(...found.map(({ row }) => row.distance));
  const near = found.filter(({ row }) => row.distance === nearest);
  const known = near.filter(({ row }) => row.columns !== 'unknown');
  return known.length > 0 ? known : near;
};

/** Gives each row its values: the nearest label wins, worse ones become extra rows. */
export const settle = (candidates: readonly Candidate[]): { rows: LocatedRow[]; extraRows: ExtraRow[] } => {
  const byRow = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { key } = candidate.target.row;
    byRow.set(key, [...(byRow.get(key) ?? []), candidate]);
  }
  const shared = sharedBy(candidates);
  const rows: LocatedRow[] = [];
  const extraRows: ExtraRow[] = [];
  for (const [key, same] of byRow) {
    const found = same.map((candidate) => ({ candidate, row: locatedRow(candidate, shared(candidate)) }));
    const best = bestOf(found);
    rows.push(merged(best.map(({ row }) => row)));
    extraRows.push(...found.filter((each) => !best.includes(each)).map(({ candidate }) => asExtra(candidate, key)));
  }
  return { rows, extraRows };
};
