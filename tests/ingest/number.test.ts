import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../lib/ingest/number.ts';

describe('a count', () => {
  it.each([
    ['0', 0, 'printed'],
    ['1,234', 1234, 'printed'],
    ['１２３', 123, 'printed'],
    ['1，234，567', 1234567, 'printed'],
    ['22（其中修订16件）', 22, 'noted'],
    ['55(含自然失效29件)', 55, 'noted'],
    ['12件', 12, 'noted'],
    ['22①', 22, 'noted'],
    ['22²', 22, 'noted'],
    ['22⑴', 22, 'noted'],
    ['①22', null, 'unreadable'],
    ['12.0', 12, 'printed'],
    ['3万', 30000, 'converted'],
    ['', null, 'blank'],
    ['\u00a0', null, 'blank'],
    ['-', null, 'dash'],
    ['—', null, 'dash'],
    ['——', null, 'dash'],
    ['/', null, 'slash'],
    ['／', null, 'slash'],
    ['无', null, 'unreadable'],
    ['1 234', null, 'unreadable'],
    ['1,23', null, 'unreadable'],
    ['12.5', null, 'unreadable'],
    ['O', null, 'unreadable'],
    ['99999999999', null, 'unreadable'],
    ['5元', null, 'unreadable'],
  ])('printed %j is %j, %s', (text, value, state) => {
    expect(printedNumber(text, 'count')).toMatchObject({ value, state });
  });

  it.each([
    ['12.5', 'fraction'],
    ['-3', 'negative'],
    ['99999999999', 'too-large'],
  ])('printed %j breaks the rule of %s', (text, breaks) => {
    expect(printedNumber(text, 'count').breaks).toBe(breaks);
  });
});

describe('a yearly change', () => {
  it.each([
    ['-153', -153],
    ['－153', -153],
    ['−153', -153],
    ['+6', 6],
    ['6', 6],
    ['增6', 6],
    ['减少15', -15],
  ])('printed %j is %j', (text, value) => {
    expect(printedNumber(text, 'signed')).toMatchObject({ value });
    expect(printedNumber(text, 'signed').breaks).toBeUndefined();
  });
});

describe('an amount', () => {
  it.each([
    ['137296.5351', false, 137296.5351, 'printed'],
    ['251000元', false, 25.1, 'converted'],
    ['25.1万元', false, 25.1, 'printed'],
    ['1.2亿元', false, 12000, 'converted'],
    ['251000', true, 25.1, 'converted'],
    ['25.1万元', true, 25.1, 'printed'],
    ['4,068.208', false, 4068.208, 'printed'],
    ['0', false, 0, 'printed'],
  ])('printed %j (heading in 元: %j) is %j, %s', (text, inYuan, value, state) => {
    expect(printedNumber(text, 'amount', inYuan)).toMatchObject({ value, state });
  });
});

describe('any text', () => {
  it('is never read as zero unless a zero is printed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const { value } = printedNumber(text, 'count');
        return value !== 0 || /0/.test(text.normalize('NFKC'));
      }),
    );
  });

  it('gives every count back as printed, with or without separators and width', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (count) => {
        const wide = String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const separated = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [String(count), wide, separated])
          expect(printedNumber(text, 'count')).toEqual({ value: count, state: 'printed' });
      }),
    );
  });
});
