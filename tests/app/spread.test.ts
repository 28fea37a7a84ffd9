import { describe, expect, it } from 'vitest';
import { type SpreadProps, spreadLayout } from '../../app/_ui/find/spread-layout.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { say } from '../../lib/text/say.ts';
import { readConditions } from '../../lib/view/conditions.ts';

const measure = measureByCode('requests-received');
if (!measure) throw new Error('the measure of these tests is gone');

const size = { name: 'wide', width: 1040, left: 66, mark: 6 } as const;
const props: SpreadProps = {
  lang: 'en',
  measure,
  conditions: readConditions('requests-received>=100 and year>=2019').value ?? [],
  found: {
    low: 116,
    high: 3525,
    dots: [
      { year: 2019, step: 0, n: 1 },
      { year: 2022, step: 120, n: 400 },
    ],
  },
  steps: 120,
};

describe('the drawing of found reports', () => {
  const drawn = spreadLayout(props, size);

  it('has round ticks along its scale, and every mark lies between the first and the last', () => {
    expect(drawn.ticks.map(({ label }) => label)).toEqual(['0', '1,000', '2,000', '3,000', '4,000']);
    expect(drawn.marks.every(({ x }) => x >= drawn.plot.from && x <= drawn.plot.to)).toBe(true);
  });

  it('thins its ticks out on a phone', () => {
    const { ticks } = spreadLayout(props, { name: 'small', width: 343, left: 54, mark: 5 });
    expect(ticks.map(({ label }) => label)).toEqual(['0', '2,000', '4,000']);
  });

  it('keeps a row for a year that has none', () => {
    expect(drawn.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022]);
  });

  it('draws one report as a dot, and never more than a row however many there are', () => {
    expect(drawn.marks.map(({ height }) => height)).toEqual([size.mark, 28]);
  });

  it('names the limit that was asked of the measure, and no other', () => {
    expect(drawn.limits.map(({ label }) => label)).toEqual(['≥ 100']);
  });
});

describe('a count in words', () => {
  const words = { zh: '{n}份', en: '{n} {n|report meets|reports meet} it' };

  it.each([
    [1, '1 report meets it'],
    ['1', '1 report meets it'],
    [0, '0 reports meet it'],
    [1234, '1,234 reports meet it'],
  ])('of %s', (n, text) => {
    expect(say(words, 'en', { n })).toBe(text);
  });
});
