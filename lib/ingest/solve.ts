import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import { closedInOne, closedInThree } from '../form/requests.ts';
import { sumRules } from '../form/sum-rules.ts';
import type { Block, Edition } from '../form/types.ts';
import { readingWords } from '../text/reading.ts';
import { closedInOneRow, verdict } from './checks/sums.ts';
import { figuresOf } from './figures.ts';
import { finding } from './findings.ts';
import { readingBlocks } from './form-labels.ts';
import type { Located, LocatedRow, TornRow } from './located.ts';

/** Which torn line of values belongs to which row of the form. */
type Placement = readonly { key: string; torn: TornRow }[];

interface Gap {
  torn: readonly TornRow[];
  rows: readonly string[];
}

// More placements than these are not worth telling apart: the rows stay ambiguous.
const mostPlacements = 5000;

const rowOrder = (block: Block, one: boolean): string[] => {
  const unused = one ? closedInThree.map((row) => row.key) : [closedInOne.key];
  return block.rows.map((row) => row.key).filter((key) => !unused.includes(key));
};

/** Between two rows that have their values: the lines without label and the rows without values. */
const gapsOf = (anchors: readonly LocatedRow[], torn: readonly TornRow[], order: readonly string[]): Gap[] | null => {
  const marks = anchors.map((row) => ({ at: row.at, index: order.indexOf(row.row.key) })).sort((a, b) => a.at - b.at);
  if (marks.some((mark, at) => mark.index < 0 || (at > 0 && mark.index <= (marks[at - 1]?.index ?? -1)))) return null;
  const ends = [{ at: -1, index: -1 }, ...marks, { at: Number.POSITIVE_INFINITY, index: order.length }];
  return ends.slice(1).flatMap((end, at) => {
    const start = ends[at];
    if (!start) return [];
    const between = torn.filter((line) => line.at > start.at && line.at < end.at);
    return between.length > 0 ? [{ torn: between, rows: order.slice(start.index + 1, end.index) }] : [];
  });
};

/** Ways to give lines to rows without changing the order of either. */
const inOrder = (torn: readonly TornRow[], rows: readonly string[]): Placement[] => {
  const [first, ...rest] = torn;
  if (!first) return [[]];
  return rows
    .slice(0, Math.max(0, rows.length - rest.length))
    .flatMap((key, at) => inOrder(rest, rows.slice(at + 1)).map((others) => [{ key, torn: first }, ...others]));
};

const ways = (lines: number, rows: number): number => {
  let count = 1;
  for (let at = 0; at < lines; at++) count = (count * (rows - at)) / (at + 1);
  return lines > rows ? 0 : count;
};

const placementsOf = (gaps: readonly Gap[]): Placement[] | null => {
  const count = gaps.reduce((product, gap) => product * ways(gap.torn.length, gap.rows.length), 1);
  if (count === 0 || count > mostPlacements) return null;
  return gaps.reduce<Placement[]>(
    (all, gap) => all.flatMap((before) => inOrder(gap.torn, gap.rows).map((own) => [...before, ...own])),
    [[]],
  );
};

const placed = (located: Located, block: Block, placement: Placement): Located => {
  const taken = new Set(placement.map(({ key }) => key));
  const rows = placement.flatMap(({ key, torn }): LocatedRow[] => {
    const row = block.rows.find((each) => each.key === key);
    if (!row) return [];
    const base = { block, row, distance: 0, printed: row.label, inYuan: false, at: torn.at };
    return [{ ...base, values: torn.values, columns: 'inferred', loose: [] }];
  });
  return { ...located, torn: [], rows: [...located.rows.filter((row) => !taken.has(row.row.key)), ...rows] };
};

const contradicts = (figures: Figures, edition: Edition): boolean =>
  sumRules(edition, closedInOneRow(figures, edition)).some((rule) => verdict(figures, rule) === false);

const proven = (figures: Figures, edition: Edition): boolean =>
  sumRules(edition, closedInOneRow(figures, edition)).some(
    (rule) => rule.check === 'outcomes-sum' && verdict(figures, rule) === true,
  );

const nameOf = (block: Block, key: string) => block.rows.find((row) => row.key === key)?.name ?? { zh: key, en: key };

const codesOf = (block: Block, key: string) => block.columns.map((column) => `${key}.${column.key}`);

/** Rows that some placement fills, each left without a value and with what the placements would give it. */
const leftOpen = (located: Located, block: Block, gaps: readonly Gap[], placements: readonly Placement[]) => {
  const keys = [...new Set(gaps.flatMap((gap) => gap.rows))];
  const options = (key: string) => [
    ...new Set(
      (placements.length > 0
        ? placements
            .flat()
            .filter((each) => each.key === key)
            .map((each) => each.torn)
        : gaps.filter((gap) => gap.rows.includes(key)).flatMap((gap) => gap.torn)
      ).map((torn) => torn.values.map((cell) => cell.text).join(' ')),
    ),
  ];
  const rows = keys.flatMap((key): LocatedRow[] => {
    const row = block.rows.find((each) => each.key === key);
    const line = gaps.find((gap) => gap.rows.includes(key))?.torn[0];
    if (!row || !line) return [];
    const base = { block, row, distance: 0, printed: row.label, inYuan: false, at: line.at };
    return [{ ...base, values: block.columns.map(() => null), columns: 'unknown', loose: line.values }];
  });
  const findings = keys.map((key) =>
    finding(
      'alignment',
      key,
      readingWords.ambiguousRow,
      { place: nameOf(block, key), left: placements.length || '?' },
      {
        cells: codesOf(block, key),
        candidates: options(key),
      },
    ),
  );
  const others = located.rows.filter((row) => !keys.includes(row.row.key));
  return { located: { ...located, torn: [], rows: [...others, ...rows] }, findings, settled: new Set(keys) };
};

/** What became of the torn lines; `settled`: the rows that have a finding of their own already. */
export interface Solved {
  located: Located;
  findings: Finding[];
  settled: ReadonlySet<string>;
}

/**
 * Gives lines of values that stand apart from their labels to rows, where the reading order and the sums
 * of the form allow exactly one way; otherwise the rows they could belong to stay ambiguous. `threeRows` tells whether
 * （六）其他处理 is printed as three; it is asked only where lines are torn.
 */
export const solve = (located: Located, edition: Edition, threeRows: () => boolean): Solved => {
  const block = readingBlocks(edition).find((each) => each.id === 'requests');
  if (!block || located.torn.length === 0) return { located, findings: [], settled: new Set() };
  const anchors = located.rows.filter((row) => row.block.id === block.id && row.columns !== 'unknown');
  const one = !threeRows() || anchors.some((row) => row.row.key === closedInOne.key);
  const gaps = gapsOf(anchors, located.torn, rowOrder(block, one));
  const placements = gaps && placementsOf(gaps);
  if (!gaps || !placements) return unsolved(located, block);
  const possible = placements.filter(
    (placement) => !contradicts(figuresOf(placed(located, block, placement)).figures, edition),
  );
  const [only] = possible;
  if (!only || possible.length !== 1 || !proven(figuresOf(placed(located, block, only)).figures, edition))
    return leftOpen(located, block, gaps, possible);
  const findings = only.map(({ key }) =>
    finding(
      'alignment',
      key,
      readingWords.inferredRow,
      { place: nameOf(block, key) },
      { severity: 'info', cells: codesOf(block, key) },
    ),
  );
  return { located: placed(located, block, only), findings, settled: new Set(only.map(({ key }) => key)) };
};

const unsolved = (located: Located, block: Block): Solved => {
  const found = new Set(located.rows.map((row) => row.row.key));
  const open = block.rows.filter((row) => !found.has(row.key)).flatMap((row) => codesOf(block, row.key));
  const candidates = located.torn.slice(0, 20).map((line) => line.values.map((cell) => cell.text).join(' '));
  const said = { left: located.torn.length };
  return {
    located: { ...located, torn: [] },
    findings: [finding('alignment', 'table-3', readingWords.loose, said, { cells: open, candidates })],
    settled: new Set(),
  };
};
