import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { fewestRanked, type Rankable, rankAmong } from '../../lib/form/rank.ts';

const measure = (code: string) => measureByCode(code) as Measure;
const rate = measure('disclosure-rate');
const of = (value: number | null, denominator: number | null = 100): Rankable => ({ value, denominator });
const peers = [0.2, 0.4, 0.6, 0.8].map((value) => of(value));

describe('a rank among peers', () => {
  it.each<[string, Rankable, readonly Rankable[], ReturnType<typeof rankAmong>]>([
    ['counts from the highest', of(0.7), peers, { place: 2, tied: false, of: 5, median: 0.6 }],
    ['shares a place between equals', of(0.6), peers, { place: 2, tied: true, of: 5, median: 0.6 }],
    ['is none for an absent figure', of(null), peers, null],
    ['is none under thirty cases', of(0.7, 29), peers, null],
    ['leaves out peers of few cases', of(0.7), [...peers, of(1, 29)], { place: 2, tied: false, of: 5, median: 0.6 }],
    ['leaves out peers that are absent', of(0.7), [...peers, of(null)], { place: 2, tied: false, of: 5, median: 0.6 }],
    ['is none among too few', of(0.7), peers.slice(1), null],
  ])('%s', (_, own, others, rank) => {
    expect(rankAmong(rate, own, others)).toEqual(rank);
  });

  it('of a count asks for no denominator', () => {
    const counts = [0, 1, 2, 3].map((value) => of(value, null));
    expect(rankAmong(measure('reviews'), of(9, null), counts)).toMatchObject({ place: 1, of: 5, median: 2 });
  });

  it('lies between 1 and the number ranked, whoever the peers are', () => {
    const some = fc.record({
      value: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      denominator: fc.option(fc.integer({ min: 0, max: 300 })),
    });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 30 }), (own, others) => {
        const rank = rankAmong(rate, own, others);
        if (!rank) return;
        expect(own.denominator).toBeGreaterThanOrEqual(30);
        expect(rank.of).toBeGreaterThanOrEqual(fewestRanked);
        expect(rank.place).toBeGreaterThanOrEqual(1);
        expect(rank.place).toBeLessThanOrEqual(rank.of);
      }),
    );
  });
});
