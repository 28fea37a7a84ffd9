import { describe, expect, it } from 'vitest';
import { editions } from '../../lib/form/cells.ts';
import type { Line } from '../../lib/ingest/lines.ts';
import { locateDisputes } from '../../lib/ingest/locate-disputes.ts';

/** Table 4 as a line of fifteen values whose columns no head tells (a page break took the heads away). */

const blocks = editions.at(-1)?.blocks ?? [];

const lineOf = (texts: readonly string[], exact: boolean): Line => ({
  cells: texts.map((text, at) => ({ text, from: at + 1, to: at + 1, place: { table: 1, row: 1, column: at + 1 } })),
  exact,
  grid: 1,
  section: 4,
});

const numbers = Array.from({ length: 15 }, (_, at) => `${at + 1}`);
const taken = [numbers.slice(0, 5), numbers.slice(5, 10), numbers.slice(10)];
const left = [0, 1, 2].map(() => Array.from({ length: 5 }, () => null));

describe('fifteen values without heads', () => {
  it.each([
    ['all numbers, spans known', numbers, true, taken],
    ['all numbers, spans lost', numbers, false, taken],
    ['words before them, in a cell of their own', ['合计', ...numbers.slice(1)], true, left],
    ['words before them, spans lost', ['合计', ...numbers.slice(1)], false, left],
    ['words behind them', [...numbers.slice(0, 14), '见附件'], true, left],
  ])('%s', (_, texts, exact, expected) => {
    const { rows } = locateDisputes([lineOf(texts, exact)], blocks);
    expect(rows.map(({ values }) => values.map((cell) => cell?.text ?? null))).toEqual(expected);
  });

  it('are kept for a person where they are in no cell', () => {
    const { rows } = locateDisputes([lineOf(['合计', ...numbers.slice(1)], true)], blocks);
    expect(rows.map(({ columns }) => columns)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(rows[0]?.loose.map((cell) => cell.text)).toEqual(['合计', ...numbers.slice(1)]);
  });
});

describe('five values under the name of one part', () => {
  const five = ['0', '0', '11', '29', '40'];
  const located = (...texts: readonly string[][]) => {
    const { rows } = locateDisputes(
      texts.map((each) => lineOf(each, true)),
      blocks,
    );
    return rows.map(({ row, values }) => [row.key, ...values.map((cell) => cell?.text ?? null)]);
  };
  const nothing = ['review', 'suit_direct', 'suit_after_review'].map((key) => [key, ...five.map(() => null)]);

  it('are in no cell where nothing tells that they are not five of fifteen', () => {
    expect(located(['行政诉讼复议后起诉总计'], five)).toEqual(nothing);
  });

  it('are its values where the part before it had its own', () => {
    expect(located(['行政复议'], five, ['未经复议直接起诉'], five, ['复议后起诉'], five)).toEqual([
      ['review', ...five],
      ['suit_direct', ...five],
      ['suit_after_review', ...five],
    ]);
  });
});
