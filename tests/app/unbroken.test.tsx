import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Unbroken } from '../../app/_ui/frame/Unbroken.tsx';

const whole = (text: string): string[] => {
  const html = renderToStaticMarkup(<Unbroken text={text} />);
  expect(html.replace(/<[^>]*>/g, '')).toBe(text);
  return [...html.matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, piece]) => piece ?? '');
};

describe('the words of a figure', () => {
  it.each([
    ['宿迁市等8个机关新收申请，2019—2025年', ['8个', '申请，', '2019—2025年']],
    [
      '占办结申请的比例，%；同级2,843–2,846个机关中，每年30–31个有数据',
      ['比例，%', '2,843–2,846个', '关中，', '30–31个'],
    ],
    ['报告。第1版，2026年11月22日。', ['第1版', '2026年11月22日']],
    [
      'Suqian and 7 others, 2019–2025. Release 1, 22 November 2026.',
      ['7 others', '2019–2025', 'Release 1', '22 November 2026'],
    ],
    ['Refusal rate: the highest 40 of 2,639 districts and counties, 2024', ['2,639 districts']],
    ['不足5个，不排比例。行政诉讼0至5件。', ['5个', '0至5件']],
    ['（国办公开办函〔2019〕60号）', ['〔2019〕60号']],
    ['(Administrative Reconsideration Law, arts. 20 and 23)', ['arts. 20']],
    ['95%区间12.4%—13.3%；后者', ['12.4%—13.3%']],
    ['行政事业性收费（万元）', ['（万元）']],
    ['Shows 2024 only.', []],
  ])('%s break at none of their ranges, dates, counts and citations, nor before a comma', (text, pieces) => {
    expect(whole(text)).toEqual(pieces);
  });
});
