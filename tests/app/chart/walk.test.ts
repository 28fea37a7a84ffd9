import { describe, expect, it } from 'vitest';
import { spokenAt, step } from '../../../app/_ui/chart/walk.ts';
import { chartModel } from '../../../lib/chart/model.ts';
import { dataOf, viewOf } from '../../chart/cases.ts';

const lines = chartModel(viewOf('line'), dataOf('line', 'gap'), 'en').series;
const ranking = chartModel(viewOf('rank'), dataOf('rank', 'full'), 'en').series;

describe('arrow keys', () => {
  it('start at the first point', () => {
    expect(step(lines, null, 'ArrowRight')).toEqual({ series: 0, point: 0 });
  });
  it('go along a series and stop at its ends', () => {
    expect(step(lines, { series: 0, point: 0 }, 'ArrowRight')).toEqual({ series: 0, point: 1 });
    expect(step(lines, { series: 0, point: 4 }, 'ArrowRight')).toEqual({ series: 0, point: 4 });
    expect(step(lines, { series: 0, point: 0 }, 'ArrowLeft')).toEqual({ series: 0, point: 0 });
    expect(step(lines, { series: 1, point: 2 }, 'End')).toEqual({ series: 1, point: 4 });
  });
  it('change the series and keep the year', () => {
    expect(step(lines, { series: 0, point: 3 }, 'ArrowDown')).toEqual({ series: 1, point: 3 });
  });
  it('walk a ranking from one authority to the next', () => {
    expect(step(ranking, { series: 0, point: 0 }, 'ArrowRight')).toEqual({ series: 1, point: 0 });
  });
  it('leave other keys to the browser', () => {
    expect(step(lines, { series: 0, point: 0 }, 'Tab')).toBeNull();
  });
});

describe('what is read aloud', () => {
  it('is name, year, value and what it is made of', () => {
    expect(spokenAt(lines, { series: 1, point: 0 }, 'en')).toMatch(/^District 2, 2019: \d+\.\d% \(\d+\/\d+\)$/);
  });
  it('is the word of a gap', () => {
    expect(spokenAt(lines, { series: 0, point: 2 }, 'en')).toBe('District 1, 2021: no report found');
  });
});
