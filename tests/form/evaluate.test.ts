import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBook } from '../../lib/form/code-book.ts';
import { evaluate, hasNoCases, type Observed } from '../../lib/form/evaluate.ts';
import { type State, states } from '../../lib/form/figure.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode, measures } from '../../lib/form/measures.ts';
import { breakdowns } from '../../lib/form/parts.ts';
import { cellsOfMeasure } from '../../lib/form/terms.ts';
import { wilson } from '../../lib/form/wilson.ts';

const measure = (code: string): Measure => measureByCode(code) as Measure;

const report = (figures: Record<string, number | State>, more: Partial<Observed> = {}): Observed => ({
  edition: '2021',
  coverage: 'complete',
  figures: Object.fromEntries(
    Object.entries(figures).map(([code, given]) => [
      code,
      typeof given === 'number' ? { value: given, state: 'printed' as const } : { value: null, state: given },
    ]),
  ),
  facts: {},
  doubts: [],
  ...more,
});

const refused = [
  'state_secret',
  'forbidden_by_law',
  'security_stability',
  'third_party',
  'internal_affairs',
  'deliberative',
  'enforcement_file',
  'administrative_query',
];
const eightRows = (each: number | State) => Object.fromEntries(refused.map((row) => [`refused.${row}.total`, each]));

describe('a sum', () => {
  it('of a row is its total column', () => {
    expect(evaluate(measure('requests-received'), report({ 'requests.new.total': 12 }))).toMatchObject({
      value: 12,
      state: 'printed',
      cells: ['requests.new.total'],
    });
  });
  it('of a group is the sum of its rows', () => {
    const { value, numerator, denominator } = evaluate(
      measure('refusal-rate'),
      report({ ...eightRows(2), 'concluded.total.total': 64 }),
    );
    expect({ value, numerator, denominator }).toEqual({ value: 0.25, numerator: 16, denominator: 64 });
  });
  it('of a group is the stated total where its rows are absent', () => {
    const text = report({ 'refused.total': 5, 'concluded.total.total': 50 }, { coverage: 'narrative' });
    expect(evaluate(measure('refusal-rate'), text)).toMatchObject({ value: 0.1, numerator: 5 });
  });
  it('prefers the rows to the stated total', () => {
    expect(
      evaluate(measure('refusal-rate'), report({ ...eightRows(1), 'refused.total': 99, 'concluded.total.total': 80 }))
        .numerator,
    ).toBe(8);
  });
  it('of other handling is the one row of the 2019 edition or the three of 2021', () => {
    const one = report({ 'closed.all.total': 3, 'concluded.total.total': 10 }, { edition: '2019' });
    const three = report({
      'closed.no_correction.total': 1,
      'closed.unpaid_fee.total': 0,
      'closed.other.total': 2,
      'concluded.total.total': 10,
    });
    expect([one, three].map((each) => evaluate(measure('closed-rate'), each).value)).toEqual([0.3, 0.3]);
  });
  it('of suits is both totals or the stated one', () => {
    expect(evaluate(measure('suits'), report({ 'suit_direct.total': 3, 'suit_after_review.total': 4 })).value).toBe(7);
    expect(evaluate(measure('suits'), report({ 'suits.total': 9 }, { coverage: 'narrative' })).value).toBe(9);
  });
  it('takes away what has a minus', () => {
    expect(
      evaluate(measure('backlog-change'), report({ 'requests.carried_out.total': 3, 'requests.carried_in.total': 10 }))
        .value,
    ).toBe(-7);
    expect(
      evaluate(
        measure('review-correction-rate'),
        report({ 'review.total': 12, 'review.pending': 2, 'review.corrected': 1 }),
      ).denominator,
    ).toBe(10);
  });
  it('of a breakdown is the column of the measure', () => {
    const [natural] = breakdowns.applicant.parts;
    const both = report({
      'requests.new.natural': 3,
      'requests.carried_in.natural': 1,
      'requests.new.total': 5,
      'requests.carried_in.total': 5,
    });
    expect(evaluate(measure('caseload'), both, natural)).toMatchObject({ value: 4, numerator: 4, denominator: 10 });
  });
  it('asks each edition its own row', () => {
    const made = { 'normative.made': 4, 'normative.issued': 9 };
    expect(evaluate(measure('normative-documents'), report(made, { edition: '2019' })).value).toBe(4);
    expect(evaluate(measure('normative-documents'), report(made)).value).toBe(9);
  });
  it('reads facts of the report', () => {
    const known = report({ 'requests.new.total': 50 }, { facts: { '@population': 200000 } });
    expect(evaluate(measure('requests-per-100k'), known).value).toBe(25);
    expect(evaluate(measure('requests-per-100k'), report({ 'requests.new.total': 50 }))).toMatchObject({
      value: null,
      state: 'not-collected',
    });
  });
});

describe('what is absent', () => {
  it('makes the sum absent, with the state that tells most', () => {
    const figures = {
      ...eightRows(1),
      'refused.third_party.total': 'blank' as const,
      'refused.deliberative.total': 'unreadable' as const,
      'concluded.total.total': 9,
    };
    expect(evaluate(measure('refusal-rate'), report(figures))).toMatchObject({
      value: null,
      numerator: null,
      state: 'unreadable',
    });
  });
  it('is named: not asked, not printed, not collected', () => {
    expect(evaluate(measure('procurement-amount'), report({})).state).toBe('not-asked');
    expect(evaluate(measure('fees'), report({}, { edition: '2019' })).state).toBe('not-asked');
    expect(evaluate(measure('fees'), report({})).state).toBe('not-printed');
    expect(evaluate(measure('fees'), report({}, { coverage: 'narrative' })).state).toBe('not-collected');
  });
  it('is no zero, and zero is no absence', () => {
    expect(evaluate(measure('refusal-rate'), report({ ...eightRows(0), 'concluded.total.total': 40 }))).toMatchObject({
      value: 0,
      numerator: 0,
      state: 'printed',
    });
  });
  it('is a rate without cases, which is neither', () => {
    const none = evaluate(measure('refusal-rate'), report({ ...eightRows(0), 'concluded.total.total': 0 }));
    expect(none).toMatchObject({ value: null, numerator: 0, denominator: 0, state: 'printed', interval: null });
    expect(hasNoCases(none)).toBe(true);
    expect(hasNoCases(evaluate(measure('refusal-rate'), report({})))).toBe(false);
  });
});

describe('doubt', () => {
  const figures = { ...eightRows(2), 'concluded.total.total': 100 };
  it('of a failed check gives the range of both readings', () => {
    const doubts = [{ cell: 'concluded.total.total', other: 50 }];
    expect(evaluate(measure('refusal-rate'), report(figures, { doubts })).range).toEqual([0.16, 0.32]);
  });
  it('about other cells gives none', () => {
    expect(
      evaluate(measure('refusal-rate'), report(figures, { doubts: [{ cell: 'requests.new.total', other: 1 }] })).range,
    ).toBeNull();
  });
  it('leaves the value as printed', () => {
    expect(
      evaluate(measure('refusal-rate'), report(figures, { doubts: [{ cell: 'concluded.total.total', other: 50 }] }))
        .value,
    ).toBe(0.16);
  });
});

describe('small numbers', () => {
  const corrected = (hits: number, n: number) =>
    evaluate(
      measure('review-correction-rate'),
      report({ 'review.corrected': hits, 'review.total': n, 'review.pending': 0 }),
    );
  it('are marked under the threshold of the measure', () => {
    expect([29, 30].map((n) => corrected(1, n).small)).toEqual([true, false]);
  });
  it('have the Wilson interval', () => {
    const [low, high] = wilson(1, 10) ?? [];
    expect(low).toBeCloseTo(0.01788, 4);
    expect(high).toBeCloseTo(0.40415, 4);
    expect(corrected(1, 10).interval).toEqual([low, high]);
  });
  it('have no interval where the numerator exceeds the denominator', () => {
    expect(corrected(11, 10).interval).toBeNull();
  });
});

const absences = (Object.keys(states) as State[]).filter((state) => !states[state].present);
const figure = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom(...absences));

describe('any measure of any report', () => {
  const anyReport = (each: Measure) => {
    const codes = cellsOfMeasure(each);
    return fc
      .array(fc.option(figure, { nil: undefined }), { minLength: codes.length, maxLength: codes.length })
      .map((given) =>
        report(
          Object.fromEntries(
            codes.flatMap((code, at) => (given[at] === undefined ? [] : [[code, given[at] as number | State]])),
          ),
        ),
      );
  };
  const both = fc.constantFrom(...measures).chain((each) => fc.tuple(fc.constant(each), anyReport(each)));

  it('names only cells of the code book', () => {
    for (const each of measures) for (const code of cellsOfMeasure(each)) expect(codeBook).toContain(code);
  });

  it('has a number or a reason, never both and never NaN', () => {
    fc.assert(
      fc.property(both, ([each, observed]) => {
        const got = evaluate(each, observed);
        if (got.value !== null) expect(Number.isFinite(got.value)).toBe(true);
        expect(got.value === null || states[got.state].present).toBe(true);
        if (got.value === null && states[got.state].present) expect(got.denominator).not.toBeNull();
      }),
    );
  });

  it('gains no value when figures are taken away, and shows no other number', () => {
    fc.assert(
      fc.property(both, fc.nat(), ([each, observed], at) => {
        const codes = Object.keys(observed.figures);
        const gone = codes[at % Math.max(1, codes.length)] ?? '';
        const stated = ['refused.total', 'unavailable.total', 'declined.total', 'suits.total', 'closed.all.total'];
        const without = report(
          {},
          {
            ...observed,
            figures: Object.fromEntries(
              Object.entries(observed.figures).filter(([code]) => code !== gone && !stated.includes(code)),
            ),
          },
        );
        const [whole, less] = [
          evaluate(
            each,
            report(
              {},
              {
                ...observed,
                figures: Object.fromEntries(
                  Object.entries(observed.figures).filter(([code]) => !stated.includes(code)),
                ),
              },
            ),
          ),
          evaluate(each, without),
        ];
        expect(less.value === null || less.value === whole.value).toBe(true);
      }),
    );
  });
});
