import { describe, expect, it } from 'vitest';
import { edition2019 } from '../../lib/form/edition-2019.ts';
import { edition2021 } from '../../lib/form/edition-2021.ts';
import type { Figures } from '../../lib/form/figure.ts';
import { sumRules } from '../../lib/form/sum-rules.ts';
import { runChecks } from '../../lib/ingest/check.ts';
import { checkDeadline } from '../../lib/ingest/checks/deadline.ts';
import { authorities } from './known.ts';
import { randomReport } from './random-report.ts';

const figuresOf = (seed: number): Figures =>
  Object.fromEntries(
    [...randomReport(seed).cells].map(([code, { text, value }]) => [
      code,
      { value, raw: text, state: 'printed' as const, place: null },
    ]),
  );

const inThreeRows = [3, 4, 5].find((seed) => randomReport(seed).closed.length === 3) ?? 3;
const figures = figuresOf(inThreeRows);
const edition = edition2021;
const changed = (changes: Record<string, number | null>): Figures => ({
  ...figures,
  ...Object.fromEntries(
    Object.entries(changes).map(([code, value]) => [
      code,
      {
        value,
        raw: String(value ?? ''),
        state: value === null ? ('blank' as const) : ('printed' as const),
        place: null,
      },
    ]),
  ),
});
const found = (changes: Record<string, number | null>, check: string) =>
  runChecks({ figures: changed(changes), edition }).findings.filter((finding) => finding.check === check);

describe('the sums of the form', () => {
  it.each([
    [edition2019, true, 21 + 28 + 3],
    [edition2021, false, 21 + 30 - 7 + 7 + 3],
  ])('are as many as the edition has', (own, one, _) => {
    const rules = sumRules(own, one);
    const rows = new Set(rules.filter((rule) => rule.check === 'applicants-sum').map((rule) => rule.of));
    expect(rules.filter((rule) => rule.check === 'balance')).toHaveLength(7);
    expect(rules.filter((rule) => rule.check === 'outcomes-sum')).toHaveLength(7);
    expect(rules.filter((rule) => rule.check === 'carry-bound')).toHaveLength(7);
    expect(rules.filter((rule) => rule.check === 'disputes-sum')).toHaveLength(3);
    expect(rows.size).toBe(own === edition2019 ? 23 : 25);
  });

  it('hold in a report that adds up, each counted', () => {
    const { findings, passed, failed } = runChecks({ figures, edition });
    expect(findings).toEqual([]);
    expect([passed, failed]).toEqual([sumRules(edition, false).length, 0]);
  });

  it('fail with both values, the cell and the cells that took part', () => {
    const total = (figures['review.total']?.value ?? 0) + 1;
    expect(found({ 'review.total': total }, 'disputes-sum')).toMatchObject([
      { at: 'review.total', left: String(total - 1), right: String(total), severity: 'error' },
    ]);
    expect(found({ 'review.total': total }, 'disputes-sum')[0]?.cells).toContain('review.pending');
  });

  it.each([
    ['balance', 'requests.new.company'],
    ['outcomes-sum', 'concluded.total.legal'],
    ['applicants-sum', 'declined.repeated.total'],
  ])('%s fails where %s is one more', (check, cell) => {
    expect(found({ [cell]: (figures[cell]?.value ?? 0) + 1 }, check)).toHaveLength(1);
  });

  it('say nothing of a sum with an absent cell', () => {
    const { passed, failed } = runChecks({ figures: changed({ 'refused.third_party.natural': null }), edition });
    const all = sumRules(edition, false).length;
    expect([passed, failed]).toEqual([all - 2, 0]);
  });

  it('keep what is carried over within what was received', () => {
    expect(found({ 'requests.carried_out.natural': 9_999_999 }, 'carry-bound')).toHaveLength(1);
  });
});

describe('blank cells', () => {
  it('make one finding for a table, with all its cells', () => {
    const blanks = found(
      { 'refused.third_party.natural': null, 'refused.third_party.ngo': null, 'rules.issued': null },
      'blank',
    );
    expect(blanks.map(({ at, left }) => [at, left])).toEqual([
      ['table-2', '1'],
      ['table-3', '2'],
    ]);
  });
});

describe('a table that is not there', () => {
  it('is an error, a row that is not there a warning', () => {
    const without = (pattern: RegExp): Figures =>
      Object.fromEntries(Object.entries(figures).filter(([code]) => !pattern.test(code)));
    const of = (pattern: RegExp) => runChecks({ figures: without(pattern), edition }).findings;
    expect(of(/^(review|suit_)/)).toMatchObject([{ check: 'missing-table', at: 'table-4', severity: 'error' }]);
    expect(of(/^penalty/)).toMatchObject([
      { check: 'blank', at: 'table-2', severity: 'warning', cells: ['penalty.decisions'] },
    ]);
  });
});

describe('the edition', () => {
  it('that is not the one in force is named', () => {
    const { findings } = runChecks({ figures, edition, year: 2020 });
    expect(findings.filter((finding) => finding.check === 'edition')).toMatchObject([{ left: '2021', right: '2019' }]);
  });
});

describe('the deadline', () => {
  it.each([
    ['a department on 31 January', '310000-general-office', '2020-01-31', 0],
    ['a department on 1 February', '310000-general-office', '2020-02-01', 1],
    ['a government on 31 March', '110105', '2020-03-31', 0],
    ['a government in April', '110105', '2020-04-01', 1],
    ['a township, which the Regulations do not name', '110102-shichahai', '2020-12-01', 0],
  ])('of %s', (_, code, day, count) => {
    expect(checkDeadline(day, 2019, authorities.byCode(code) ?? null)).toHaveLength(count);
  });
});
