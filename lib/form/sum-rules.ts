import { closedInOne, closedInThree } from './requests.ts';
import type { Block, Edition } from './types.ts';

/** One sum that the form promises: cells on either side, and how they must compare. */
export interface SumRule {
  check: 'balance' | 'outcomes-sum' | 'applicants-sum' | 'disputes-sum' | 'carry-bound';
  /** The cell that a failure puts in doubt. */
  at: string;
  /** The row or column that the sum is of. */
  of: string;
  left: readonly string[];
  right: readonly string[];
  compare: 'equal' | 'at most';
}

interface RowRule {
  check: SumRule['check'];
  at: string;
  left: readonly string[];
  right: readonly string[];
  compare: SumRule['compare'];
}

const closedRows = new Set([...closedInThree, closedInOne].map((row) => row.key));

/** The sums over rows of table 3, each of which holds in every column. */
const rowRules = (block: Block, closed: readonly string[]): RowRule[] => [
  {
    check: 'balance',
    at: 'concluded.total',
    left: ['requests.new', 'requests.carried_in'],
    right: ['concluded.total', 'requests.carried_out'],
    compare: 'equal',
  },
  {
    check: 'outcomes-sum',
    at: 'concluded.total',
    left: [...block.rows.filter((row) => row.group && !closedRows.has(row.key)).map((row) => row.key), ...closed],
    right: ['concluded.total'],
    compare: 'equal',
  },
  {
    check: 'carry-bound',
    at: 'requests.carried_out',
    left: ['requests.carried_out'],
    right: ['requests.new', 'requests.carried_in'],
    compare: 'at most',
  },
];

const cellsOf = (rows: readonly string[], column: string) => rows.map((row) => `${row}.${column}`);

const downRules = (block: Block, closed: readonly string[]): SumRule[] =>
  rowRules(block, closed).flatMap((rule) =>
    block.columns.map(({ key, name }) => ({
      ...rule,
      at: `${rule.at}.${key}`,
      of: name.zh,
      left: cellsOf(rule.left, key),
      right: cellsOf(rule.right, key),
    })),
  );

const acrossRules = (block: Block, check: SumRule['check'], rows: readonly string[]): SumRule[] =>
  rows.flatMap((row) =>
    block.columns
      .filter((column) => column.sumOf)
      .map((column) => ({
        check,
        at: `${row}.${column.key}`,
        of: row,
        left: (column.sumOf ?? []).map((part) => `${row}.${part}`),
        right: [`${row}.${column.key}`],
        compare: 'equal' as const,
      })),
  );

const rulesOf = (edition: Edition, one: boolean): SumRule[] =>
  edition.blocks.flatMap((block) => {
    if (!block.columns.some((column) => column.sumOf)) return [];
    if (block.direction === 'across')
      return acrossRules(
        block,
        'disputes-sum',
        block.rows.map((row) => row.key),
      );
    const closed = one ? [closedInOne.key] : closedInThree.map((row) => row.key);
    const rows = [...block.rows.map((row) => row.key).filter((key) => !closedRows.has(key)), ...closed];
    return [...downRules(block, closed), ...acrossRules(block, 'applicants-sum', rows)];
  });

const made = new WeakMap<Edition, { one: readonly SumRule[]; three: readonly SumRule[] }>();

/** Every sum of an edition; （六）其他处理 is the one row where `one` says that the report prints it so. */
export const sumRules = (edition: Edition, one: boolean): readonly SumRule[] => {
  const rules = made.get(edition) ?? { one: rulesOf(edition, true), three: rulesOf(edition, false) };
  made.set(edition, rules);
  return one ? rules.one : rules.three;
};
