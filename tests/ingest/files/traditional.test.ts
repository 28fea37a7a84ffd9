import { describe, expect, it } from 'vitest';
import { edition2019 } from '../../../lib/form/edition-2019.ts';
import { edition2021 } from '../../../lib/form/edition-2021.ts';
import { toSimplified } from '../../../lib/ingest/traditional.ts';

describe('toSimplified(text)', () => {
  it.each([
    ['政府信息公開工作年度報告', '政府信息公开工作年度报告'],
    ['二、主動公開政府信息情況', '二、主动公开政府信息情况'],
    ['2.其他法律行政法規禁止公開', '2.其他法律行政法规禁止公开'],
    ['未經複議直接起訴', '未经复议直接起诉'],
    ['複議後起訴', '复议后起诉'],
    ['四、結轉下年度繼續辦理', '四、结转下年度继续办理'],
    ['行政事業性收費', '行政事业性收费'],
    ['陝西省乾县', '陕西省乾县'],
  ])('%s', (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified);
  });

  it('leaves every label of the form as it is', () => {
    const labels = [edition2019, edition2021].flatMap(({ blocks }) =>
      blocks.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
    );
    expect(labels.map(toSimplified)).toEqual(labels);
  });
});
