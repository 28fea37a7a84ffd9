import { describe, expect, it } from 'vitest';
import { edition2019 } from '../../lib/form/edition-2019.ts';
import { edition2021 } from '../../lib/form/edition-2021.ts';
import { matchLabel, readingBlocks, rowWordings } from '../../lib/ingest/form-labels.ts';
import { labelText } from '../../lib/ingest/label.ts';

const rowsNamed = (text: string, edition = edition2021) =>
  matchLabel(labelText(text), rowWordings(readingBlocks(edition)))?.targets.map(({ row }) => row.key) ?? [];

describe('a printed label', () => {
  it.each([
    ['1. 属于国家秘密', 'refused.state_secret'],
    ['1、属于国家秘密', 'refused.state_secret'],
    ['1．属于国家秘密', 'refused.state_secret'],
    ['属 于 国 家 秘 密', 'refused.state_secret'],
    ['２．其他法律行政法规禁止公开', 'refused.forbidden_by_law'],
    ['2.其他法律行政止公开', 'refused.forbidden_by_law'],
    ['3.危及"三安全一稳定"', 'refused.security_stability'],
    ['6.四类过程性性信息', 'refused.deliberative'],
    ['(一) 予以公开', 'outcome.granted'],
    ['（二）部分公开(区分处理的，只计这一情形，不计其他情形)', 'outcome.partial'],
    ['4.無正當理由大量反復申請', 'declined.excessive'],
    ['1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请', 'closed.no_correction'],
    ['2.申请人逾期未按收费通知要求', 'closed.unpaid_fee'],
    ['3.其他', 'closed.other'],
    ['（六）其他', 'closed.all'],
    ['（六）其他处理', 'closed.all'],
    ['（七）总计', 'concluded.total'],
    ['规范性文件', 'normative'],
    ['行政处罚（件）', 'penalty'],
  ])('%s names %s', (text, row) => {
    expect(rowsNamed(text)).toEqual([row]);
  });

  it.each(['行政检查', '行政确认', '行政奖励', '总体情况', '自然人', '信息内容', '申请', ''])(
    '%s names no row',
    (text) => {
      expect(rowsNamed(text, edition2019)).toEqual([]);
    },
  );

  it('that fits two rows equally names both', () => {
    expect(rowsNamed('行政处可')).toEqual(['licence', 'penalty']);
    expect(rowsNamed('其他')).toEqual(['closed.other', 'closed.all']);
  });
});
