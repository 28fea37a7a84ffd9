import { describe, expect, it } from 'vitest';
import type { Surroundings, YearFigures } from '../../../lib/ingest/checks-across/across.ts';
import { acrossChecks } from '../../../lib/ingest/checks-across/run.ts';

type Values = YearFigures['values'];

const report = (values: Values, previous: Values | null, more: Partial<Surroundings> = {}): Surroundings => ({
  revision: 1,
  authorityId: 1,
  level: 3,
  year: 2022,
  edition: '2021',
  values,
  previous: previous && { year: 2021, edition: '2021', values: previous },
  twins: [],
  medians: {},
  below: { n: 0, of: 0, received: null },
  earlier: { own: [], previous: [] },
  ...more,
});

const found = (surroundings: Surroundings) =>
  acrossChecks
    .flatMap((check) => check.find(surroundings))
    .map(({ check, at, left, right }) => `${check} ${at} ${left} ${right}`);

const cases: [name: string, Surroundings, string[]][] = [
  [
    'carried over and arrived: nothing',
    report({ 'requests.carried_in.total': 10 }, { 'requests.carried_out.total': 10 }),
    [],
  ],
  [
    'carried over and not arrived: each column, the total with them',
    report(
      { 'requests.carried_in.total': 9, 'requests.carried_in.natural': 9, 'requests.carried_in.company': 0 },
      { 'requests.carried_out.total': 10, 'requests.carried_out.natural': 9, 'requests.carried_out.company': 1 },
    ),
    ['carry-continuity requests.carried_in.company 1 0', 'carry-continuity requests.carried_in.total 10 9'],
  ],
  [
    'an absent side of one column, another column broken',
    report(
      { 'requests.carried_in.ngo': null, 'requests.carried_in.legal': 2 },
      { 'requests.carried_out.ngo': 1, 'requests.carried_out.legal': 1 },
    ),
    ['carry-continuity requests.carried_in.legal 1 2'],
  ],
  ['no report of the year before: nothing', report({ 'requests.carried_in.total': 9 }, null), []],
  [
    'an absent figure contradicts nothing',
    report({ 'requests.carried_in.total': null }, { 'requests.carried_out.total': 10 }),
    [],
  ],
  [
    'documents in force that do not follow',
    report({ 'rules.issued': 2, 'rules.repealed': 1, 'rules.in_force': 13 }, { 'rules.in_force': 11 }),
    ['stock-continuity rules.in_force 12 13'],
  ],
  [
    'documents in force that follow',
    report({ 'rules.issued': 2, 'rules.repealed': 1, 'rules.in_force': 12 }, { 'rules.in_force': 11 }),
    [],
  ],
  [
    'documents in force where the repealed are not printed: nothing',
    report(
      { 'normative.issued': 2, 'normative.repealed': null, 'normative.in_force': 99 },
      { 'normative.in_force': 11 },
    ),
    [],
  ],
  [
    'items that fell as they should',
    report({ 'fees.items_previous': 4 }, { 'fees.items_previous': 10, 'fees.items_change': -6 }),
    [],
  ],
  [
    'items that do not follow',
    report({ 'licence.items_previous': 417 }, { 'licence.items_previous': 410, 'licence.items_change': 6 }),
    ['items-continuity licence.items_previous 416 417'],
  ],
  [
    'more suits after review than reviews decided in two years',
    report(
      { 'suit_after_review.total': 8, 'review.total': 5, 'review.pending': 1 },
      { 'review.total': 4, 'review.pending': 1 },
    ),
    ['suits-after-review-bound suit_after_review.total 8 7'],
  ],
  [
    'as many suits after review as reviews decided',
    report(
      { 'suit_after_review.total': 7, 'review.total': 5, 'review.pending': 1 },
      { 'review.total': 4, 'review.pending': 1 },
    ),
    [],
  ],
  [
    'suits after review where the pending reviews are not printed: nothing',
    report({ 'suit_after_review.total': 99, 'review.total': 5, 'review.pending': 1 }, { 'review.total': 4 }),
    [],
  ],
  [
    'as many pending as all of the next year, and one more in another block',
    report({ 'review.total': 4, 'suit_direct.total': 0 }, { 'review.pending': 4, 'suit_direct.pending': 1 }),
    ['pending-link suit_direct.total 1 0'],
  ],
  [
    'more pending than all of the next year',
    report({ 'review.total': 3 }, { 'review.pending': 4 }),
    ['pending-link review.total 4 3'],
  ],
  [
    'yuan for ten thousand yuan, against the year before',
    report({ 'fees.amount': 251_000 }, { 'fees.amount': 25.3 }),
    ['unit-slip fees.amount 251000 25.3'],
  ],
  ...[
    ['a tenth above ten thousand times', 110_000, 10, true],
    ['more than a tenth above', 110_001, 10, false],
    ['a tenth below ten thousand times', 90_000, 10, true],
    ['more than a tenth below', 89_999, 10, false],
    ['a tenth above the ten thousandth', 11, 100_000, true],
    ['more than a tenth above the ten thousandth', 11.0001, 100_000, false],
    ['a tenth below the ten thousandth', 9, 100_000, true],
    ['more than a tenth below the ten thousandth', 8.9999, 100_000, false],
    ['against nothing', 100_000, 0, false],
  ].map(([name, amount, before, slips]): [string, Surroundings, string[]] => [
    `an amount ${name}`,
    report({ 'procurement.amount': Number(amount) }, { 'procurement.amount': Number(before) }),
    slips ? [`unit-slip procurement.amount ${amount} ${before}`] : [],
  ]),
  [
    'yuan for ten thousand yuan, against its level',
    report({ 'fees.amount': 251_000 }, null, { medians: { 'fees.amount': 25 } }),
    ['unit-slip fees.amount 251000 25'],
  ],
  ['a hundredfold fee is no slip of the unit', report({ 'fees.amount': 2500 }, { 'fees.amount': 25 }), []],
  [
    'the figures of another report',
    report({}, null, { twins: [{ name: { zh: '西城区', en: 'Xicheng' }, year: 2021 }] }),
    ['copied report 2022 2021'],
  ],
  [
    'a city that received less than the districts held',
    report({ 'requests.new.total': 20 }, null, { level: 2, below: { n: 1, of: 2, received: 30 } }),
    ['rollup requests.new.total 20 30'],
  ],
  [
    'a city that received as many as its districts',
    report({ 'requests.new.total': 30 }, null, { level: 2, below: { n: 2, of: 2, received: 30 } }),
    [],
  ],
  [
    'a city without a report of its districts',
    report({ 'requests.new.total': 30 }, null, { level: 2, below: { n: 0, of: 2, received: null } }),
    [],
  ],
  [
    'a city that received more than some of its districts: nothing is said',
    report({ 'requests.new.total': 50 }, null, { level: 2, below: { n: 1, of: 2, received: 30 } }),
    [],
  ],
  [
    'a city that received more than all of its districts: the difference is told',
    report({ 'requests.new.total': 50 }, null, { level: 2, below: { n: 2, of: 2, received: 30 } }),
    ['rollup requests.new.total 50 30'],
  ],
];

describe('checks across years and authorities', () => {
  it.each(cases)('%s', (_, surroundings, expected) => {
    expect(found(surroundings)).toEqual(expected);
  });
});

describe('the sentences', () => {
  const broken = { 'requests.carried_in.company': 1234, 'requests.carried_in.total': 1234 };
  const sentences = (surroundings: Surroundings) =>
    acrossChecks.flatMap((check) => check.find(surroundings)).map(({ text }) => [text.zh, text.en]);
  const first = (surroundings: Surroundings) => sentences(surroundings)[0] ?? [];

  it.each<[string, Surroundings, RegExp, RegExp]>([
    [
      'name years, column and both sides of a carry-over that is broken',
      report(broken, { 'requests.carried_out.company': 40_000, 'requests.carried_out.total': 40_000 }),
      /^2021年报告“结转下年度”（商业企业）为40,000，2022年报告“上年结转”（商业企业）为1,234：两年衔接不上/,
      /2021 carries 40,000 over .*2022 carries 1,234 in: the link is broken/,
    ],
    [
      'tell one that moved between columns',
      report(broken, { 'requests.carried_out.company': 4, 'requests.carried_out.total': 1234 }),
      /（商业企业）.*各列之间移动/,
      /moved between columns/,
    ],
    [
      'tell that the report before was restated',
      report(
        broken,
        { 'requests.carried_out.company': 4 },
        {
          earlier: { own: [], previous: [{ 'requests.carried_out.company': 1234 }] },
        },
      ),
      /^2021年报告“结转下年度”（商业企业）原为1,234，.*更正为4。$/,
      /2021 first carried 1,234 over .*restated to 4 since/,
    ],
    [
      'tell that the report itself was restated',
      report(
        broken,
        { 'requests.carried_out.company': 4 },
        {
          earlier: { own: [{ 'requests.carried_in.company': 4 }], previous: [] },
        },
      ),
      /^2022年报告“上年结转”（商业企业）原为4，.*更正为1,234。$/,
      /2022 first carried 4 in .*restated to 1,234 since/,
    ],
    [
      'name the block of cases pending',
      report({ 'suit_direct.total': 0 }, { 'suit_direct.pending': 1 }),
      /未经复议直接起诉：2021年/,
      /: 1 cases pending in 2021/,
    ],
    [
      'name the cell of an amount',
      report({ 'fees.amount': 251_000 }, { 'fees.amount': 25.3 }),
      /^“行政事业性收费.*”：2022年为251,000万元，2021年为25\.3万元/,
      /251,000 in 2022 against 25\.3 in 2021/,
    ],
    [
      'name the other report whose figures are the same',
      report({}, null, { twins: [{ name: { zh: '西城区', en: 'Xicheng' }, year: 2021 }] }),
      /^2022年报告的所有非零数字与西城区2021年报告相同/,
      /for 2022 are those of the report of Xicheng for 2021/,
    ],
  ])('%s', (_, surroundings, zh, en) => {
    const [chinese, english] = first(surroundings);
    expect(chinese).toMatch(zh);
    expect(english).toMatch(en);
  });
});
