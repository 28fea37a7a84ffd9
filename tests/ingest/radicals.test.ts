import { describe, expect, it } from 'vitest';
import { withoutRadicals } from '../../lib/ingest/radicals.ts';

describe('radicals in place of characters', () => {
  it.each([
    ['人⺠政府', '人民政府'],
    ['⻓沙市⻄湖区', '长沙市西湖区'],
    ['⼀、总体情况', '一、总体情况'],
    ['⾏政', '行政'],
    ['龙门县', '龙门县'],
  ])('%s is %s', (printed, meant) => {
    expect(withoutRadicals(printed)).toBe(meant);
  });
});
