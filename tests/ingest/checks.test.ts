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

  it('are told with separated thousands in both languages, and kept raw beside the sentence', () => {
    const [finding] = found({ 'review.upheld': 49_000, 'review.total': 49_427 }, 'disputes-sum');
    expect(finding?.right).toBe('49427');
    expect(finding?.text.zh).toContain('表中为49,427。');
    expect(finding?.text.en).toContain('prints 49,427.');
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

  it('name the column and both sides of the balance', () => {
    const [finding] = found({ 'requests.new.company': 50_000, 'requests.carried_in.company': 1 }, 'balance');
    expect(finding?.text.zh).toMatch(/^“勾稽关系”（商业企业）：本年新收与上年结转共50,001件，办结总计与结转下年度共/);
    expect(finding?.text.en).toMatch(/\(commercial enterprises\): 50,001 requests were received and carried in, /);
  });

  it.each([
    ['as much as was received', 0, 0],
    ['one more', 1, 1],
  ])('let be carried over %s', (_, more, count) => {
    const received = ['requests.new.natural', 'requests.carried_in.natural'].map((code) => figures[code]?.value ?? 0);
    const bound = received.reduce((sum, value) => sum + value) + more;
    expect(found({ 'requests.carried_out.natural': bound }, 'carry-bound')).toHaveLength(count);
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
    const rows = of(/^penalty/);
    expect(rows).toMatchObject([{ check: 'blank', at: 'table-2', severity: 'warning', cells: ['penalty.decisions'] }]);
    expect(rows[0]?.text.zh).toContain('行政处罚');
    expect(rows[0]?.text.en).not.toContain('penalty.');
  });
});

describe('the edition', () => {
  it('that is not the one in force is named', () => {
    const { findings } = runChecks({ figures, edition, year: 2020 });
    const [finding, ...others] = findings.filter(({ check }) => check === 'edition');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ left: '2021', right: '2019' });
    expect(finding?.text.en).toContain('The report for 2020 uses the form of 2021');
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

  it('is told as each language writes a day', () => {
    const [late] = checkDeadline('2020-04-01', 2019, authorities.byCode('110105') ?? null);
    expect(late).toMatchObject({ left: '2020-04-01', right: '2020-03-31' });
    expect(late?.text).toEqual({
      zh: '发布于2020年4月1日，期限为2020年3月31日。',
      en: 'Published on 1 April 2020; due by 31 March 2020.',
    });
  });
});
