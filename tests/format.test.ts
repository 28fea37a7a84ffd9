import { describe, expect, it } from 'vitest';
import * as format from '../lib/format.ts';

describe('formats', () => {
  const written: [string, string][] = [
    [format.formatNumber(1234567, 'zh'), '1,234,567'],
    [format.formatNumber(1234.5678, 'en'), '1,234.5678'],
    [format.formatNumber(0, 'zh', 2), '0.00'],
    [format.formatNumber(-153, 'zh'), '−153'],
    [format.formatPercent(0.3344, 'zh'), '33.4%'],
    [format.formatPercent(1, 'en', 0), '100%'],
    [format.formatChange(6, 'en'), '+6'],
    [format.formatChange(-6, 'en'), '−6'],
    [format.formatPoints(0.034, 'en'), '+3.4 pp'],
    [format.formatPoints(-0.05, 'zh'), '−5.0个百分点'],
    [format.formatPoints(0, 'en'), '0.0 pp'],
    [format.formatPoints(0.0004, 'en'), '+0.04 pp'],
    [format.formatPoints(-0.00004, 'zh'), '−0.004个百分点'],
    [format.formatLarge(34_210, 'zh'), '3.4万'],
    [format.formatLarge(123_456_789, 'zh'), '1.2亿'],
    [format.formatLarge(9_999, 'zh'), '9,999'],
    [format.formatLarge(34_210, 'en'), '34,210'],
    [format.formatDate('2024-03-31', 'zh'), '2024年3月31日'],
    [format.formatDate('2024-03-31T23:59:59Z', 'en'), '31 March 2024'],
    [format.formatDate('soon', 'en'), 'soon'],
    [format.formatYears([2019, 2020, 2021], 'zh'), '2019—2021年'],
    [format.formatYears([2024], 'en'), '2024'],
    [format.formatEachYear([2019, 2020, 2022, 2024, 2025], 'zh'), '2019—2020、2022、2024—2025年'],
    [format.formatEachYear([2019, 2020, 2022], 'en'), '2019–2020 and 2022'],
    [format.formatList(['a', 'b', 'c'], 'en'), 'a, b and c'],
    [format.formatList(['甲', '乙'], 'zh'), '甲、乙'],
  ];
  it.each(written)('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
  it('order Chinese names by pinyin', () => {
    expect(['朝阳区', '东城区', '昌平区'].sort(format.compareNames('zh'))).toEqual(['昌平区', '朝阳区', '东城区']);
  });
});
