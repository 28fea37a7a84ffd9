import { describe, expect, it } from 'vitest';
import { placeText } from '../../lib/text/place.ts';

describe('the place of a finding', () => {
  it.each([
    ['requests.new.total', 'Requests received this year (total)', '本年新收申请 · 总计'],
    ['unavailable.not_held', 'Unable to provide: not held by this authority', '本机关不掌握相关政府信息'],
    ['refused', 'Refused', '不予公开'],
    ['review', 'Administrative review', '行政复议'],
    ['table-3', 'table 3', '表三'],
    ['section-5', 'section 5', '第5部分'],
    ['unknown', 'unknown', 'unknown'],
  ])('%s is told as the form tells it', (at, en, zh) => {
    expect([placeText(at, 'en'), placeText(at, 'zh')]).toEqual([en, zh]);
  });
});
