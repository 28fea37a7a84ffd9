import fc from 'fast-check';
import { measures } from '../../lib/form/measures.ts';
import { acrossesOf, canonicalView, defaultView, kindsOf, unitsOf } from '../../lib/view/choices.ts';
import type { ViewSpec, YearSpan } from '../../lib/view/spec.ts';

const code = fc
  .tuple(fc.integer({ min: 110000, max: 659999 }), fc.constantFrom('', '-general-office', '-bureau-2', '-sum-3'))
  .map(([number, slug]) => `${number}${slug}`);

const bound = fc.oneof(fc.integer({ min: 2019, max: 2035 }), fc.constantFrom('first' as const, 'latest' as const));
const place = (at: number | string) => (at === 'first' ? 0 : at === 'latest' ? 9999 : Number(at));

const years: fc.Arbitrary<YearSpan | null> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 2, max: 20 }).map((last) => ({ last })),
  fc.tuple(bound, bound).map(([a, b]) => (place(a) <= place(b) ? { from: a, to: b } : { from: b, to: a })),
);

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom<T | null>(null, ...values);

/** Any view that an address can hold, in its one canonical form. */
export const view: fc.Arbitrary<ViewSpec> = fc.constantFrom(...measures).chain((measure) =>
  fc
    .record({
      authorities: fc.option(fc.uniqueArray(code, { maxLength: 20 }), { nil: null }),
      context: maybe(['peer', 'parent', 'level', 'nation'] as const),
      highlight: fc.uniqueArray(code, { maxLength: 3 }),
      years,
      kind: maybe(kindsOf(measure)),
      unit: maybe(unitsOf(measure)),
      breakdown: maybe(measure.breakdowns ?? []),
      definition: maybe(Object.keys(measure.definitions ?? {})),
      across: maybe(acrossesOf(measure)),
      sort: maybe(['value', 'name', 'code', 'change'] as const),
      zoom: fc.boolean(),
      release: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: null }),
    })
    .map((chosen) => canonicalView(defaultView(measure.code, chosen))),
);
