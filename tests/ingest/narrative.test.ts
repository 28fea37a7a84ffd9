import { describe, expect, it } from 'vitest';
import type { Figures } from '../../lib/form/figure.ts';
import { checkNarrative, narrativeMentions } from '../../lib/ingest/narrative.ts';

const figures: Figures = Object.fromEntries(
  Object.entries({
    'requests.new.total': 713,
    'requests.carried_in.total': 36,
    'concluded.total.total': 718,
    'requests.carried_out.total': 31,
    'outcome.granted.total': 294,
    'review.total': 61,
    'suit_direct.total': 3,
    'suit_after_review.total': 10,
  }).map(([code, value]) => [code, { value, raw: String(value), state: 'printed' as const, place: null }]),
);
const mentions = (text: string) =>
  narrativeMentions([{ section: 1, text }], figures, 2025).map(({ cells, text: value, verdict }) => [
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
    ['县政府办公室收到政府信息公开申请52件', 'requests.new.total', 52, 'office'],
  ])('%s names %s', (text, cell, value, verdict) => {
    expect(mentions(text)).toEqual([[cell, value, verdict]]);
  });

  it.each([
    ['of another year', '2024年收到政府信息公开申请500件'],
    ['that names no cell', '发布信息35520条'],
    ['of a cell that is not printed', '部分公开101件'],
    ['of what was not disclosed', '不予以公开5件'],
  ])('%s is left alone', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('a finding of the text', () => {
  it('has both values, its section and a short quotation', () => {
    const [finding, ...others] = checkNarrative(
      [{ section: 1, text: '全年收到政府信息公开申请700件，办结718件。' }],
      figures,
      2025,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'narrative', at: 'section-1', left: '700', right: '713', severity: 'info' });
    expect(finding?.text.zh).toContain('收到政府信息公开申请700件');
  });

  it('comes from sections 1, 5 and 6 only', () => {
    expect(checkNarrative([{ section: 3, text: '办结700件' }], figures, 2025)).toEqual([]);
  });
});
