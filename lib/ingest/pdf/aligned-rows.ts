import type { Grid } from '../document.ts';
import { type Line, lineText, splitAt } from './lines.ts';

/** A row of figures that no rule parts from the next: its label, if one stands beside it, and its values by column. */
export interface AlignedRow {
  y: number;
  cells: string[];
}

interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** How far apart, in sizes of type, words of one line stand in different columns. */
const APART = 0.8;
/** Fewer values than this in a line are no columns. */
const FEWEST = 4;

const value = /^(?:[-+−]?[\d０-９](?:[\d０-９,，.．]*[\d０-９])?(?:[件项个万元]{0,2}|[（(].*)|[-—－–/／无])$/;
const startsItem = /^[（(]?\s*[一二三四五六七八九十\d]{1,2}\s*[）)、.．]/;

const isNumber = (line: Line): boolean => /^[\d０-９,，.．+-]*[\d０-９][\d０-９,，.．+-]*$/.test(lineText(line));

const segment = (parts: readonly Line[], line: Line): Segment => ({
  text: parts.map(lineText).join(' '),
  x: parts[0]?.x ?? 0,
  right: parts.at(-1)?.right ?? 0,
  y: line.y,
  size: line.size,
});

/** The parts of a line that stand in columns of their own: two numbers are two values however near they stand. */
export const segmentsOf = (line: Line): Segment[] => {
  const groups: Line[][] = [];
  for (const part of splitAt(line, 0.25)) {
    const before = groups.at(-1)?.at(-1);
    const joins =
      before !== undefined && part.x - before.right <= APART * line.size && !(isNumber(before) && isNumber(part));
    if (joins) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => segment(group, line));
};

const middle = ({ x, right }: Segment): number => (x + right) / 2;
const isValue = ({ text }: Segment): boolean => value.test(text);

const isUnder = (above: Segment, below: Segment): boolean =>
  Math.min(Math.abs(above.x - below.x), Math.abs(middle(above) - middle(below))) < below.size &&
  below.y - above.y < 2.2 * below.size;

/** Labels of one row that were wrapped, left-aligned or centred: each line goes on with the one above unless it begins an item. */
const labelBlocks = (segments: readonly Segment[]): Segment[][] => {
  const blocks: Segment[][] = [];
  for (const segment of segments) {
    const above = startsItem.test(segment.text)
      ? undefined
      : blocks.findLast((block) => {
          const last = block.at(-1);
          return last !== undefined && isUnder(last, segment);
        });
    if (above) above.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
};

const centre = (block: readonly Segment[]): number => ((block[0]?.y ?? 0) + (block.at(-1)?.y ?? 0)) / 2;

/**
 * The label beside a row: of all that reach its height the one nearest to the values (a row stands right of its group), if the values
 * stand at its middle or its first line. Any other label would be a guess.
 */
const labelOf = (blocks: readonly Segment[][], y: number, size: number): Segment[] | undefined => {
  const reaching = blocks.filter((block) => (block[0]?.y ?? 0) - size < y && y < (block.at(-1)?.y ?? 0) + size);
  const nearest = [...reaching].sort((a, b) => (b[0]?.x ?? 0) - (a[0]?.x ?? 0))[0];
  const stands = (at: number | undefined) => at !== undefined && Math.abs(at - y) < size;
  return nearest && (stands(centre(nearest)) || stands(nearest[0]?.y)) ? nearest : undefined;
};

/** The columns in which values stand, one below another: left-aligned, centred or right-aligned. */
const columnsOf = (values: readonly Segment[]): { left: number; right: number }[] => {
  const columns: { left: number; right: number }[] = [];
  for (const { x, right } of [...values].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left: x, right });
  }
  return columns;
};

/** Puts values under their columns. Two under one column stay two lines, which no reader takes for a number. */
const inColumns = (values: readonly Segment[], columns: readonly { left: number; right: number }[]): string[] =>
  columns.map(({ left, right }) =>
    values
      .filter((segment) => middle(segment) >= left && middle(segment) <= right)
      .map(({ text }) => text)
      .join('\n'),
  );

/** Puts the values of a row into cells: each under its column, or one behind another. */
type Arrange = (values: readonly Segment[]) => string[];

const underColumns = (all: readonly Segment[]): Arrange => {
  const columns = columnsOf(all);
  return (values) => inColumns(values, columns);
};

const fromLeft: Arrange = (values) => [...values].sort((a, b) => a.x - b.x).map(({ text }) => text);

interface ValueRow {
  y: number;
  size: number;
  values: Segment[];
}

const nearest = (rows: readonly ValueRow[], { y }: Segment): ValueRow | undefined =>
  [...rows].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y) || a.values.length - b.values.length)[0];

/**
 * Few values beside a label are a row of their own, or wrapped from the row of that label. Those without one belong to the
 * nearest row if their column says where in it; otherwise the number of a page would do as well.
 */
const withStrays = (
  rows: readonly ValueRow[],
  strays: readonly Segment[],
  labelAt: (place: { y: number; size: number }) => Segment[] | undefined,
  columns: Grid['columns'],
): ValueRow[] => {
  const all = rows.map((row) => ({ ...row, values: [...row.values] }));
  for (const stray of strays) {
    const label = labelAt(stray);
    const unlabelled = columns === 'exact' ? nearest(all, stray) : undefined;
    const own = label ? all.find((row) => labelAt(row) === label) : unlabelled;
    if (own) own.values.push(stray);
    else all.push({ y: stray.y, size: stray.size, values: [stray] });
  }
  return all;
};

/** The rows of a run of lines, the values that stand apart from them, and the labels beside both. */
const rowsOf = (
  rows: readonly Line[],
  strays: readonly Segment[],
  labels: readonly Segment[],
  columns: Grid['columns'],
): AlignedRow[] => {
  const blocks = labelBlocks(labels);
  const labelAt = ({ y, size }: { y: number; size: number }) => labelOf(blocks, y, size);
  const full = rows.map((line) => ({ y: line.y, size: line.size, values: segmentsOf(line).filter(isValue) }));
  const all = withStrays(full, strays, labelAt, columns);
  const arrange = columns === 'exact' ? underColumns(all.flatMap(({ values }) => values)) : fromLeft;
  const read = all.map((row): AlignedRow => {
    const label = labelAt(row)?.map(({ text }) => text);
    const values = arrange(row.values.sort((a, b) => a.y - b.y));
    // A blank before the values would count as one of them where their columns are not known.
    const beside = columns === 'exact' ? [''] : [];
    return { y: row.y, cells: [...(label ? [label.join('')] : beside), ...values] };
  });
  const named = new Set(all.map(labelAt));
  const groups = blocks.filter((block) => !named.has(block));
  const headings = groups.map((block) => ({ y: centre(block) - 0.1, cells: [block.map(({ text }) => text).join('')] }));
  return [...read, ...headings].sort((a, b) => a.y - b.y);
};

/** Splits lines of values into runs that a table may hold: nothing but labels and a little space between them. */
const runsOf = (lines: readonly Line[]): Line[][] => {
  const runs: Line[][] = [];
  for (const line of lines.filter((each) => segmentsOf(each).filter(isValue).length >= FEWEST)) {
    const last = runs.at(-1)?.at(-1);
    if (last && line.y - last.y < 8 * line.size) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
};

/**
 * The tables without ruling lines on a page, and the lines that belong to none. Where columns stand only roughly one
 * below another (`lost`), a row keeps its values in their order.
 */
export const alignedTables = (
  lines: readonly Line[],
  columns: Grid['columns'] = 'exact',
): { tables: AlignedRow[][]; rest: Line[] } => {
  const used = new Set<Line>();
  const tables = runsOf(lines).map((rows) => {
    const [first, last] = [rows[0], rows.at(-1)];
    const edge = Math.min(...rows.flatMap((line) => segmentsOf(line).filter(isValue)[0]?.x ?? []));
    const beside = lines.filter(
      (line) =>
        first &&
        last &&
        !rows.includes(line) &&
        line.y > first.y - 2.2 * line.size &&
        line.y < last.y + 2.2 * line.size,
    );
    // Headings of columns and running text reach into the columns of values; labels and wrapped digits do not.
    // Where columns stand only roughly, a label may; headings begin there.
    const isBeside = ({ x, right, size }: Segment) => (columns === 'exact' ? right < edge + size : x < edge);
    const own = beside.filter((line) => segmentsOf(line).every((segment) => isValue(segment) || isBeside(segment)));
    for (const line of [...rows, ...own]) used.add(line);
    const loose = own.flatMap(segmentsOf);
    const labels = [...rows.flatMap(segmentsOf), ...loose]
      .filter((segment) => !isValue(segment))
      .sort((a, b) => a.y - b.y);
    return rowsOf(rows, loose.filter(isValue), labels, columns);
  });
  return { tables, rest: lines.filter((line) => !used.has(line)) };
};
