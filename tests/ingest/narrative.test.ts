import { describe, expect, it } from 'vitest';
import type { Figures } from '../../lib/form/figure.ts';
import { checkNarrative, narrativeMentions } from '../../lib/ingest/narrative.ts';

const figures: Figures = Object.fromEntries(
  Object.entries({
    'requests.new.total': 713,
    'requests.new.natural': 600,
    'requests.carried_in.total': 36,
    'concluded.total.total': 718,
    'requests.carried_out.total': 31,
    'outcome.granted.total': 294,
    'outcome.partial.total': 12_345,
    'review.total': 61,
    'review.upheld': 40,
    'normative.issued': 12,
    'suit_direct.total': 3,
    'suit_after_review.total': 10,
  }).map(([code, value]) => [code, { value, raw: String(value), state: 'printed' as const, place: null }]),
);
const mentions = (text: string) =>
  narrativeMentions([{ section: 1, text }], figures, { year: 2025 }).map(({ cells, text: value, verdict }) => [
    cells[0],
    value,
    verdict,
  ]);

describe('a number of the text', () => {
  it.each([
    ['全年收到政府信息公开申请713件', 'requests.new.total', 713, 'agrees'],
    ['受理公民、法人或其他组织提出的政府信息公开申请 713 件', 'requests.new.total', 713, 'agrees'],
    ['新收申请1,713件', 'requests.new.total', 1713, 'differs'],
    ['上年度结转36件', 'requests.carried_in.total', 36, 'agrees'],
    ['办结700件', 'concluded.total.total', 700, 'differs'],
    ['结转下年度继续办理31件', 'requests.carried_out.total', 31, 'agrees'],
    ['予以公开294件', 'outcome.granted.total', 294, 'agrees'],
    ['被申请行政复议61件', 'review.total', 61, 'agrees'],
    ['行政诉讼13件', 'suit_direct.total', 13, 'agrees'],
    ['收到713件政府信息公开申请', 'requests.new.total', 713, 'agrees'],
    ['本年度共收到申请713件', 'requests.new.total', 713, 'agrees'],
    ['2023年收到申请650件，2025年收到申请700件', 'requests.new.total', 700, 'differs'],
    ['年度办理结果718件', 'concluded.total.total', 718, 'agrees'],
    ['结转至2026年继续办理31件', 'requests.carried_out.total', 31, 'agrees'],
    ['部分公开1.2万件', 'outcome.partial.total', 12_000, 'agrees'],
    ['部分公开1.3万件', 'outcome.partial.total', 13_000, 'differs'],
    ['未经复议直接提起行政诉讼3件', 'suit_direct.total', 3, 'agrees'],
    ['复议后提起行政诉讼10件', 'suit_after_review.total', 10, 'agrees'],
    ['制发行政规范性文件11件', 'normative.issued', 11, 'differs'],
    ['在市政府办公室指导下，全市收到政府信息公开申请700件', 'requests.new.total', 700, 'differs'],
    ['各街道收到政府信息公开申请100件', 'requests.new.total', 100, 'office'],
    ['县政府办公室收到政府信息公开申请52件', 'requests.new.total', 52, 'office'],
  ])('%s names %s', (text, cell, value, verdict) => {
    expect(mentions(text)).toEqual([[cell, value, verdict]]);
  });

  it.each([
    ['of another year', '2024年收到政府信息公开申请500件'],
    ['that names no cell', '发布信息35520条'],
    ['of a cell that is not printed', '其他处理101件'],
    ['of what came from an earlier year', '结转2024年申请31件'],
    ['of a rise', '收到政府信息公开申请数较上年增长12件'],
    ['in percent', '收到政府信息公开申请比上年增长12%'],
    ['of last year', '去年收到申请650件'],
    ['of more than one year', '自2019年以来累计收到政府信息公开申请5000件'],
    ['that is a year', '办结2024年'],
    ['of another thing concluded', '办结行政复议10件'],
    ['of letters and hotlines', '收到信访30件，办结28件'],
    ['of reviews and suits together', '行政复议、行政诉讼案件共74件'],
    ['of what nobody spoke of', '维持40件'],
    ['of what was not disclosed', '不予以公开5件'],
  ])('%s is left alone', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('several numbers of one sentence', () => {
  it.each([
    [
      '行政复议、行政诉讼分别为61件、13件',
      [
        ['review.total', 61, 'agrees'],
        ['suit_direct.total', 13, 'agrees'],
      ],
    ],
    ['制发规范性文件12件，其中以市政府名义制发规范性文件5件', [['normative.issued', 12, 'agrees']]],
    ['行政复议、行政诉讼、信访分别为61件、13件', []],
    [
      '全年收到依申请公开申请713件次，其中自然人申请600件，比上年增长12%',
      [
        ['requests.new.total', 713, 'agrees'],
        ['requests.new.natural', 600, 'agrees'],
      ],
    ],
    [
      '被申请行政复议61件，其中结果维持40件',
      [
        ['review.total', 61, 'agrees'],
        ['review.upheld', 40, 'agrees'],
      ],
    ],
    [
      '新收申请713件、结转上年36件，共办结718件，31件结转至下年',
      [
        ['requests.new.total', 713, 'agrees'],
        ['requests.carried_in.total', 36, 'agrees'],
        ['concluded.total.total', 718, 'agrees'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('are told of a department without setting its own office apart', () => {
    const of = (text: string) =>
      narrativeMentions([{ section: 1, text }], figures, { year: 2025, department: true }).map(({ verdict, scope }) => [
        verdict,
        scope,
      ]);
    expect(of('我局收到政府信息公开申请52件')).toEqual([['differs', null]]);
    expect(of('局机关收到政府信息公开申请52件')).toEqual([['office', '局机关']]);
  });

  it('end soon where a file is one long row of digits', () => {
    expect(mentions(`办结${'1'.repeat(300_000)}${' '.repeat(300_000)}件`)).toEqual([]);
    expect(mentions(`办结${'共计'.repeat(100_000)}`)).toEqual([]);
  });
});

describe('a finding of the text', () => {
  it('has both values, its section and a short quotation', () => {
    const [finding, ...others] = checkNarrative(
      [{ section: 1, text: '全年收到政府信息公开申请700件，办结718件。' }],
      figures,
      { year: 2025 },
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'narrative', at: 'section-1', left: '700', right: '713', severity: 'info' });
    expect(finding?.text.zh).toContain('收到政府信息公开申请700件');
  });

  it('comes from sections 1, 5 and 6 only', () => {
    expect(checkNarrative([{ section: 3, text: '办结700件' }], figures, { year: 2025 })).toEqual([]);
  });
});
