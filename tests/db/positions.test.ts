import { describe, expect, it } from 'vitest';
import { bigramsOf, searchable } from '../../lib/db/bigrams.ts';
import { amountCells, positionOf } from '../../lib/db/positions.ts';
import { cells } from '../../lib/form/cells.ts';

describe('positions in the stored arrays', () => {
  it('of the amounts are fixed for ever', () => {
    expect(amountCells.map((cell) => cell.code)).toEqual(['fees.amount', 'procurement.amount']);
  });

  it('belong to one cell each', () => {
    const places = cells.map(positionOf).map(({ store, idx }) => `${store}[${idx}]`);
    expect(new Set(places).size).toBe(cells.length);
  });
});

describe('the text as the search compares it', () => {
  it.each([
    ['本年度，新收 12 件', '本年度新收12件'],
    ['ＡＢＣ（一）', 'abc一'],
    ['', ''],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(searchable(text)).toBe(expected);
  });

  it('is indexed by pairs of neighbours, each once, rare characters whole', () => {
    expect(bigramsOf('公开公开')).toEqual(['公开', '开公']);
    expect(bigramsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
    expect(bigramsOf('公')).toEqual([]);
  });
});
