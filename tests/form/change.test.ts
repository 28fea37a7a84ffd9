import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeOf } from '../../lib/form/change.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode, measures } from '../../lib/form/measures.ts';
import type { EditionId } from '../../lib/form/types.ts';

const measure = (code: string) => measureByCode(code) as Measure;
const of = (
  value: number | null,
  { edition = '2021', small = false }: { edition?: EditionId; small?: boolean } = {},
) => ({
  edition,
  evaluation: { value, small },
});

describe('a figure against the year before', () => {
  it.each<[string, string, Parameters<typeof changeOf>[1], Parameters<typeof changeOf>[2], Change]>([
    ['a count: difference and percent', 'reviews', of(100), of(150), { kind: 'count', difference: 50, share: 0.5 }],
    ['a count from none: no percent', 'reviews', of(0), of(3), { kind: 'count', difference: 3, share: null }],
    ['a count from few: no percent', 'reviews', of(20), of(43), { kind: 'count', difference: 23, share: null }],
    ['a rate from little: a percent', 'dispute-rate', of(8), of(6), { kind: 'count', difference: -2, share: -0.25 }],
    ['a small amount: a percent', 'fees', of(20), of(30), { kind: 'count', difference: 10, share: 0.5 }],
    ['a share: points', 'refusal-rate', of(0.5), of(0.25), { kind: 'points', difference: -0.25 }],
    ['few cases: nothing', 'refusal-rate', of(0.5, { small: true }), of(0.25), { kind: 'few' }],
    ['absent now', 'reviews', of(100), of(null), { kind: 'absent' }],
    ['absent before', 'reviews', of(null), of(100), { kind: 'absent' }],
    ['no report before', 'reviews', null, of(100), { kind: 'absent' }],
    ['asked in other words', 'normative-documents', of(5, { edition: '2019' }), of(7), { kind: 'asked-differently' }],
    [
      'asked alike over the editions',
      'reviews',
      of(40, { edition: '2019' }),
      of(60),
      { kind: 'count', difference: 20, share: 0.5 },
    ],
  ])('%s', (_, code, before, now, change) => {
    expect(changeOf(measure(code), before, now)).toEqual(change);
  });

  it('never makes a number of what is absent', () => {
    const value = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(...measures), value, value, (each, before, now) => {
        const { kind } = changeOf(each, of(before), of(now));
        if (before === null || now === null) expect(kind).toBe('absent');
        else expect(kind).not.toBe('absent');
      }),
    );
  });
});
