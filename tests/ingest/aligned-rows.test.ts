import { describe, expect, it } from 'vitest';
import { alignedTables } from '../../lib/ingest/pdf/aligned-rows.ts';
import type { Line } from '../../lib/ingest/pdf/lines.ts';

/** A line of type of size 10 from words and where they begin. */
const line = (y: number, ...words: [x: number, text: string][]): Line => {
  const glyphs = words.flatMap(([x, text]) =>
    [...text].map((character, at) => ({ text: character, x: x + at * 10, y, width: 10, size: 10, turn: 0 as const })),
  );
  return { glyphs, x: words[0]?.[0] ?? 0, y, right: Math.max(...glyphs.map((glyph) => glyph.x + 10)), size: 10 };
};

const values = (...texts: string[]) => texts.map((text, at): [number, string] => [200 + at * 40, text]);
const rowsOf = (lines: readonly Line[]) =>
  alignedTables(lines)
    .tables.flat()
    .map(({ cells }) => cells);

describe('rows without ruling lines', () => {
  it('joins a label that is centred over two lines', () => {
    expect(
      rowsOf([line(10, [0, '属于三类内部事务']), line(17, ...values('1', '0', '0', '1')), line(24, [30, '信息'])]),
    ).toEqual([['属于三类内部事务信息', '1', '0', '0', '1']]);
  });

  it('gives few values beside a label of their own to no other row', () => {
    expect(
      rowsOf([line(10, [0, '1.重复申请'], ...values('1', '0', '0', '1')), line(25, [0, '2.其他'], [240, '5'])]),
    ).toEqual([
      ['1.重复申请', '1', '0', '0', '1'],
      ['2.其他', '', '5', '', ''],
    ]);
  });

  it('takes the number of an item for no value', () => {
    expect(rowsOf([line(10, [0, '1.'], [30, '重复申请'], ...values('1', '0', '0', '1'))])).toContainEqual([
      '重复申请',
      '1',
      '0',
      '0',
      '1',
    ]);
  });
});
