import { describe, expect, it } from 'vitest';
import { findingValue } from '../../lib/text/finding-value.ts';

describe('one of the two values of a finding', () => {
  it.each([
    ['balance', '49427', 'en', '49,427'],
    ['items-continuity', '-3', 'zh', '−3'],
    ['unit-slip', '25.3', 'zh', '25.3'],
    ['unit-slip', '134015906', 'zh', '134,015,906'],
    ['unit-slip', '10441.6800', 'zh', '10,441.6800'],
    ['unit-slip', '251000元', 'zh', '251000元'],
    ['unit-in-cell', '251000元', 'zh', '251000元'],
    ['unit-in-cell', '7079.4008', 'en', '7,079.4008'],
    ['deadline', '2020-04-01', 'zh', '2020年4月1日'],
    ['deadline', '2020-04-01', 'en', '1 April 2020'],
    ['year', '2022', 'en', '2022'],
    ['copied', '2022', 'zh', '2022'],
    ['integer', '1234.50', 'en', '1234.50'],
    ['alignment', '行政处罚', 'en', '行政处罚'],
  ] as const)('of %s, %s, is written in %s as %s', (check, value, lang, written) => {
    expect(findingValue(check, value, lang)).toBe(written);
  });
});
