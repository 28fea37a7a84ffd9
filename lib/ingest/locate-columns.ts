import type { FormColumn } from '../form/types.ts';
import { matchColumn } from './form-labels.ts';
import { isFilled, type LineCell } from './lines.ts';
import { isDigits, isValueLike, printedNumber } from './number.ts';

/** What a row's values are told apart by. */
export interface Alignment {
  values: readonly (LineCell | null)[];
  columns: 'sure' | 'counted' | 'unproven' | 'inferred' | 'unknown';
  loose: readonly LineCell[];
}

/** Where the full rows of the same table begin their values: a fixed column, or right behind the label. */
export interface Habit {
  start: number | null;
  behindLabel: number | null;
}

/** Values whose columns cannot be told: kept, and none taken. */
export const unknown = (cells: readonly LineCell[], count: number): Alignment => ({
  values: Array.from({ length: count }, () => null),
  columns: 'unknown',
  loose: cells.filter(isFilled),
});

const hasSpaces = (cell: LineCell): boolean => !isDigits(cell.text) && /\s/.test(cell.text);

/** Several values in one cell, set apart by spaces, as cells of their own. */
export const spread = (cells: readonly LineCell[]): readonly LineCell[] => {
  if (!cells.some(hasSpaces)) return cells;
  return cells.flatMap((cell) => {
    const tokens = cell.text.split(/\s+/);
    return tokens.length > 1 && tokens.every(isValueLike) ? tokens.map((text) => ({ ...cell, text })) : [cell];
  });
};

/** The head's cell for each column of a block; null unless every column is there exactly once. */
export const headOf = (columns: readonly FormColumn[], cells: readonly LineCell[]): LineCell[] | null => {
  const matches = cells.map((cell) => ({ cell, match: matchColumn(cell.text, columns) }));
  const found = columns.map((column) => {
    const own = matches.filter(({ match }) => match?.targets.length === 1 && match.targets[0] === column);
    const nearest = Math.min(...own.map(({ match }) => match?.distance ?? 0));
    return own.filter(({ match }) => match?.distance === nearest).map(({ cell }) => cell);
  });
  return found.every((each) => each.length === 1) ? found.flat() : null;
};

const overlap = (a: LineCell, b: LineCell) => Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;

const byHead = (cells: readonly LineCell[], head: readonly LineCell[]): Alignment => {
  const values: (LineCell | null)[] = head.map(() => null);
  for (const cell of cells) {
    const under = head.map((each) => overlap(cell, each));
    const most = Math.max(...under);
    if (most < 1) {
      if (isFilled(cell)) return unknown(cells, head.length);
      continue;
    }
    const at = under.indexOf(most);
    const shared = under.filter((each) => each > 0).length > 1;
    if (isFilled(cell) && (shared || values[at])) return unknown(cells, head.length);
    if (!shared) values[at] = cell;
  }
  return { values, columns: values.every(Boolean) ? 'sure' : 'counted', loose: [] };
};

/** Values in the order of the form's columns, where the head prints them in another. */
export const inOrder = (cells: readonly (LineCell | null)[], head: readonly LineCell[] | null): (LineCell | null)[] => {
  if (!head) return [...cells];
  const order = head.map((_, at) => at).sort((a, b) => (head[a]?.from ?? 0) - (head[b]?.from ?? 0));
  const values: (LineCell | null)[] = head.map(() => null);
  order.forEach((column, at) => {
    values[column] = cells[at] ?? null;
  });
  return values;
};

// Each under its head, or all moved by as much: a label column that a page break left out.
const agrees = (values: readonly (LineCell | null)[], head: readonly LineCell[]): boolean => {
  const moved = new Set(values.map((cell, at) => (cell?.from ?? 0) - (head[at]?.from ?? 0)));
  const under = values.every((cell, at) => cell && head[at] && overlap(cell, head[at]) > 0);
  return under || moved.size === 1;
};

/** Values of a table that leaves out the column of the sum: its head names every other column, each above a value. */
const withoutSum = (
  cells: readonly LineCell[],
  columns: readonly FormColumn[],
  printed: readonly LineCell[],
): Alignment | null => {
  const others = columns.filter((column) => !column.sumOf);
  const head = cells.length === others.length && others.length < columns.length ? headOf(others, printed) : null;
  const values = head && inOrder(cells, head);
  if (!head || !values || !agrees(values, head)) return null;
  const under = (column: FormColumn) => values[others.indexOf(column)] ?? null;
  return { values: columns.map(under), columns: 'counted', loose: [] };
};

/** Whether a row that has all its values has each under its head; null where a value is missing. */
export const underHead = (cells: readonly LineCell[], head: readonly LineCell[]): boolean | null => {
  const order = [...head].sort((a, b) => a.from - b.from);
  const filled = cells.filter(isFilled);
  return filled.length === head.length ? filled.every((cell, at) => order[at] && overlap(cell, order[at]) > 0) : null;
};

/** Heads set in several lines, as the form has them: its rows have a cell for each column, wherever spans move it. */
export const isStacked = (head: readonly LineCell[]): boolean => new Set(head.map(({ place }) => place.row)).size > 1;

/** Values of a table whose spans are known: by count where it fits and the head agrees, else by the head above. */
export const alignExact = (
  cells: readonly LineCell[],
  columns: readonly FormColumn[],
  head: readonly LineCell[] | null,
  printed: readonly LineCell[] = [],
): Alignment => {
  if (cells.length === columns.length) {
    const values = inOrder(cells, head);
    if (!head || isStacked(head) || agrees(values, head)) return { values, columns: 'sure', loose: [] };
    return unknown(cells, columns.length);
  }
  if (head) return byHead(cells, head);
  const summed = withoutSum(cells, columns, printed);
  if (summed) return summed;
  return alignCounted(cells, columns.length, { start: null, behindLabel: 0 });
};

const window = (cells: readonly LineCell[], from: number, count: number): Alignment | null => {
  const inside = cells.slice(from, from + count);
  const outside = [...cells.slice(0, from), ...cells.slice(from + count)];
  if (inside.length < count || outside.some(isFilled)) return null;
  return { values: inside, columns: inside.every(isFilled) ? 'sure' : 'counted', loose: [] };
};

/** How far into the cells the values begin and end, blanks at both edges left out. */
export const core = (cells: readonly LineCell[]): [from: number, to: number] => [
  cells.findIndex(isFilled),
  cells.findLastIndex(isFilled) + 1,
];

// Some cells with several values beside cells with one: the count may be right by chance.
const doubted = (alignment: Alignment, cells: readonly LineCell[]): Alignment => {
  const several = cells.some((cell) => /\S\s+\S/.test(cell.text) && spread([cell]).length > 1);
  const uneven = several && cells.filter(isFilled).length > 1;
  return uneven && alignment.columns === 'sure' ? { ...alignment, columns: 'counted' } : alignment;
};

/**
 * Values of a line whose columns are lost: as many cells as columns, blanks kept, begun where the full rows of
 * the same table begin. Fewer cells than columns have no known place.
 */
export const alignCounted = (cells: readonly LineCell[], count: number, habit: Habit): Alignment => {
  const all = spread(cells);
  const [from, to] = core(all);
  if (from < 0) return window(all, 0, count) ?? unknown(all, count);
  if (to - from === count) return doubted(window(all, from, count) ?? unknown(all, count), cells);
  if (to - from > count || all.length !== cells.length) return unknown(all, count);
  const first = all[0]?.from ?? 1;
  const starts = [habit.start === null ? null : habit.start - first, habit.behindLabel].filter((at) => at !== null);
  const found = [...new Set(all.length === count ? [0] : starts)].flatMap((at) => window(all, at, count) ?? []);
  return found.length === 1 && found[0] ? found[0] : unknown(all, count);
};

const addsUp = (values: readonly (LineCell | null)[], columns: readonly FormColumn[]): boolean =>
  columns.every(({ sumOf }, at) => {
    const valueAt = (column: number) => printedNumber(values[column]?.text ?? '', 'count').value ?? Number.NaN;
    const parts = sumOf?.map((key) => valueAt(columns.findIndex((column) => column.key === key)));
    return !parts || parts.reduce((sum, part) => sum + part, 0) === valueAt(at);
  });

/**
 * Values gathered over several lines of text: a blank leaves no line, the number of a page may stand for it, and lines
 * may stand in another order. Only their sum shows that they are the right ones; without a sum they are doubtful.
 */
export const provenBySum = (alignment: Alignment, columns: readonly FormColumn[]): Alignment => {
  const lines = new Set(alignment.values.map((cell) => cell?.place.row));
  const summed = columns.some(({ sumOf }) => sumOf);
  const doubtful = alignment.columns === 'sure' && lines.size > 1 && !(summed && addsUp(alignment.values, columns));
  return doubtful ? { ...alignment, columns: 'unproven' } : alignment;
};

const isPageNumber = (cell: LineCell, cells: readonly LineCell[]): boolean =>
  /^\d{1,3}$/.test(cell.text) && cells.filter((each) => each.place.row === cell.place.row).length === 1;

const allAddUp = (values: readonly LineCell[], columns: readonly FormColumn[]): boolean =>
  values.every((_, at) => at % columns.length > 0 || addsUp(values.slice(at, at + columns.length), columns));

/**
 * One value too many over several lines of text: the number of a page stands among them. It is left out where the
 * sums of the columns hold without it, and leaving out no other number gives other values that hold too.
 */
export const withoutPageNumber = (
  cells: readonly LineCell[],
  columns: readonly FormColumn[],
  count: number,
): Alignment | null => {
  if (cells.length !== count + 1 || !columns.some((column) => column.sumOf)) return null;
  const left = cells
    .filter((cell) => isPageNumber(cell, cells))
    .map((cell) => cells.filter((each) => each !== cell))
    .filter((values) => allAddUp(values, columns));
  const [values, ...others] = [...new Map(left.map((each) => [each.map(({ text }) => text).join(' '), each])).values()];
  return values && others.length === 0 ? { values, columns: 'inferred', loose: [] } : null;
};
