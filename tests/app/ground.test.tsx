import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GroundDisputes } from '../../app/_ui/topic/GroundDisputes.tsx';
import { GroundLaw } from '../../app/_ui/topic/GroundLaw.tsx';
import { GroundTrend } from '../../app/_ui/topic/GroundTrend.tsx';
import { GroundUse } from '../../app/_ui/topic/GroundUse.tsx';
import { grounds } from '../../lib/form/grounds.ts';
import type { GroundReport, GroundUse as Use } from '../../lib/queries/grounds.ts';

const report = (code: string, count: number, concluded: number): GroundReport => ({
  authority: {
    code,
    level: 3,
    name: { zh: '某县', en: 'Some County' },
    fullName: { zh: '某县人民政府', en: "People's Government of Some County, Somewhere" },
    parent: '110000',
    validFrom: null,
    validTo: null,
  },
  year: 2024,
  count,
  concluded,
});

const reports = (counts: readonly number[]) => counts.map((count, at) => report(`1101${10 + at}`, count, 100));

const use = (more: Partial<Use>): Use => ({ level: 3, years: [], most: [], highest: [], disputes: [], ...more });

const drawn = (element: React.ReactElement) => load(renderToStaticMarkup(element));

describe('who uses a ground most', () => {
  it.each([
    ['ranked by share', [30, 20, 10, 9, 8], 2],
    ['not ranked by share where one stands on a handful', [30, 20, 10, 9, 3], 1],
    ['not ranked by share where few can be compared', [30, 20], 1],
  ])('is %s', (_, counts, tables) => {
    const most = reports([90, 80]);
    const $ = drawn(<GroundUse lang="zh" use={use({ most, highest: reports(counts) })} row="refused.state_secret" />);
    expect($('table')).toHaveLength(tables);
  });

  it('has another digit where every share is below 1%', () => {
    const most = [report('110111', 2, 3050), report('110112', 2, 3521)];
    const $ = drawn(<GroundUse lang="zh" use={use({ most })} row="refused.state_secret" />);
    expect(
      $('tbody td:last-child')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['0.07%', '0.06%']);
  });

  it.each([
    ['a share that would read as nothing', [report('110111', 2, 10_000), report('110112', 300, 10_000)], '0.02%'],
    ['a share of too few, which is not told', [report('110111', 300, 10_000), report('110112', 0, 20)], '3.0%'],
  ])('takes its digits from what is told: %s', (_, most, first) => {
    const $ = drawn(<GroundUse lang="zh" use={use({ most })} row="refused.state_secret" />);
    expect($('tbody td:last-child').first().text()).toBe(first);
  });

  it('is named by place, which a phone has room for', () => {
    const $ = drawn(<GroundUse lang="en" use={use({ most: reports([90]) })} row="refused.state_secret" />);
    expect($('tbody th').text()).toBe('Some County, Somewhere 2024');
  });
});

describe('the course of a rare ground', () => {
  const year = (count: number) => ({ year: 2024, count, concluded: 100_000, reports: 5, of: 6 });
  it.each([
    [110, '0.11%'],
    [2500, '2.5%'],
  ])('of %d in 100 000 reads %s', (count, text) => {
    expect(
      drawn(<GroundTrend lang="zh" use={use({ years: [year(count)] })} />)('td.value')
        .first()
        .text(),
    ).toBe(text);
  });
});

describe('the disputes beside a ground', () => {
  const side = (most: boolean, corrected: number, decided: number) => ({
    most,
    year: 2024,
    reports: 20,
    corrected,
    decided,
  });
  it.each([
    ['far apart', [side(true, 50, 100), side(false, 10, 100)], 'does not look like chance'],
    ['nearly alike', [side(true, 12, 100), side(false, 10, 100)], 'may be chance'],
    ['too few to tell', [side(true, 5, 10), side(false, 10, 100)], ''],
  ])('%s', (_, disputes, verdict) => {
    const text = drawn(<GroundDisputes lang="en" use={use({ disputes })} />).text();
    expect(verdict === '' ? text === '' : text.includes(verdict)).toBe(true);
  });
});

describe('what to do against an answer', () => {
  it.each(grounds.map((ground) => [ground.slug, ground] as const))(
    '%s: its law and the way to contest it',
    (_, ground) => {
      const text = drawn(<GroundLaw lang="zh" ground={ground} />).text();
      expect(text.includes('《中华人民共和国政府信息公开条例》第')).toBe(ground.articles.length > 0);
      expect(text.includes('应当先申请行政复议')).toBe(ground.group === 'refused');
      expect(text.includes('不是法律意见')).toBe(ground.articles.length > 0);
    },
  );
});
