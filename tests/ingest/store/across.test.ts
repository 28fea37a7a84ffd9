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
    'more pending than all of the next year',
    report({ 'review.total': 3 }, { 'review.pending': 4 }),
    ['pending-link review.total 4 3'],
  ],
  [
    'yuan for ten thousand yuan, against the year before',
    report({ 'fees.amount': 251_000 }, { 'fees.amount': 25.3 }),
    ['unit-slip fees.amount 251000 25.3'],
  ],
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
