import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import { openNumber } from '../../app/_publish/open-number.ts';
import type { Opened } from '../../lib/db/client.ts';
import { formatNumber } from '../../lib/format.ts';
import { cellGroups, checkText } from '../../lib/publish/check-number.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const [authority, year, release] = ['320800', 2024, 1];

const openCheck = async (measure: string, drawn: { v?: string; b?: string } = {}) => {
  const opened = await openNumber(world.db, release, measure, authority, year, 'en', drawn);
  if ('problem' in opened) throw new Error(`${measure} cannot be checked`);
  return opened.checked;
};

/** The numbers of the view's own parts, from its chart. */
const drawnParts = async (measure: string, drawn: { v?: string; b?: string }) => {
  const search = new URLSearchParams({ d: authority, y: `${year}`, u: 'n', v: 'stack', ...drawn, r: `${release}` });
  const { view, problem } = await drawView(world.db, measure, search, 'en');
  if (problem) throw new Error(problem.detail);
  return view.model.series.map(({ name, points: [point] }) => [name, point?.numerator ?? point?.value]);
};

describe('the check of a view that draws parts', () => {
  it.each([
    ['outcome-mix', {}],
    ['outcome-mix', { v: 'flow' }],
    ['review-outcomes', { v: 'flow' }],
    ['rejection-reasons', { b: 'group' }],
    ['requests-received', { b: 'applicant' }],
  ])('%s %o has each part with the number that the chart draws', async (measure, drawn) => {
    const groups = cellGroups(await openCheck(measure, drawn), 'en');
    const parts = await drawnParts(measure, drawn);
    expect(parts.length).toBeGreaterThan(2);
    expect(groups.map(({ head }) => head)).toEqual(
      parts.map(([name, value]) => `${name}: ${formatNumber(Number(value), 'en')}`),
    );
  });

  it('adds up: the cells of each part make its number, and all stand in the block to copy', async () => {
    const checked = await openCheck('outcome-mix');
    const groups = cellGroups(checked, 'en');
    const text = checkText(checked, 'en');
    for (const { head, cells } of groups) {
      const sum = cells.reduce((total, cell) => total + (cell.value ?? Number.NaN), 0);
      expect(head.endsWith(`: ${formatNumber(sum, 'en')}`)).toBe(true);
      for (const { code } of cells) expect(text).toContain(code);
    }
    const whole = groups.reduce((total, { cells }) => cells.reduce((sum, { value }) => sum + (value ?? 0), total), 0);
    expect(text).toMatch(new RegExp(`^.*, ${year}: ${formatNumber(whole, 'en')}\\n`));
  });
});

describe('the check of one number', () => {
  it('has the cells above and below the line, and no percent of a count', async () => {
    const groups = cellGroups(await openCheck('refusal-rate'), 'en');
    expect(groups.map(({ head }) => head.split(/[ :]/)[0])).toEqual(['Numerator', 'Denominator']);
    expect(checkText(await openCheck('outcome-mix'), 'en').split('\n')[0]).not.toContain('%');
  });
});
