import AxeBuilder from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { startDemoSite } from './demo-site.ts';

let site: Awaited<ReturnType<typeof startDemoSite>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startDemoSite(), openBrowser()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  // Whoever oversees may have script switched off: everything here works without it.
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (path: string) => page.goto(site.url + path, { waitUntil: 'load' });
const number = (text: string | null | undefined) => Number((text ?? '').replaceAll(',', '').replace('−', '-'));

type Line = Record<string, string>;

/** The list of the page as a file, under the codes of its columns. */
const csvOf = async (href: string | null): Promise<Line[]> => {
  const answer = await fetch(`${site.url}${href}${href?.includes('?') ? '&' : '?'}head=id`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
  return parse<Line>(await answer.text(), { bom: true, columns: true });
};
const csvLink = () => page.locator('nav.files a', { hasText: 'CSV' }).first().getAttribute('href');

/** The cells of every row of a table, as text. */
const tableRowsOf = (table: string) =>
  page
    .locator(table)
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

const tableRows = () => tableRowsOf('main table');

describe('an auditor', () => {
  it('finds the districts whose carried-over figures break, and the file says the same', async () => {
    await open('/checks');
    await page.click('#carry-continuity th a');
    expect(new URL(page.url()).searchParams.get('check')).toBe('carry-continuity');
    const broken = page.locator('#findings ~ * table tbody tr');
    expect(await broken.count()).toBeGreaterThan(0);
    const total = number(await broken.first().locator('td').nth(-2).textContent());
    await broken.first().locator('td').nth(-2).locator('a').click();
    const listed = page.locator('#findings ~ * table tbody tr');
    expect(await listed.count()).toBe(total);
    const lines = await csvOf(await csvLink());
    expect(lines).toHaveLength(total);
    expect(lines.every(({ check, data }) => check === 'carry-continuity' && data === 'synthetic')).toBe(true);
  });

  it('tells a year without a report from one without findings, and the file of counts does so too', async () => {
    await open('/checks?parent=110000');
    const squares = await tableRowsOf('#findings ~ * table');
    const lines = await csvOf(await page.locator('nav.files a', { hasText: 'CSV' }).nth(1).getAttribute('href'));
    const counts = (name: string) => lines.filter((line) => line.name === name).map(({ findings }) => findings);
    expect(squares.length).toBeGreaterThan(0);
    for (const [name = '', ...rest] of squares) {
      expect(rest.every((square) => square !== '')).toBe(true);
      const numbers = rest.slice(0, -2).map((square) => square.match(/^[\d,]+/)?.[0] ?? '');
      expect(counts(name)).toEqual(numbers.map((text) => (text === '' ? '' : `${number(text)}`)));
    }
  });

  it('sorts findings by a head, and the file is in the same order', async () => {
    await open('/checks?check=carry-continuity&by=finding');
    await page.locator('#findings ~ * table thead th a', { hasText: '等式左边' }).click();
    expect(await page.locator('#findings ~ * table thead th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    const left = (await tableRowsOf('#findings ~ * table')).map((row) => number(row[4]));
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    const lines = await csvOf(await csvLink());
    expect(lines.slice(0, left.length).map((line) => number(line.left))).toEqual(left);
  });

  it('sees what was carried over against what arrived in all seven columns', async () => {
    await open('/checks/continuity');
    const table = page.locator('main table').nth(1);
    expect(await table.locator('thead th').count()).toBe(8);
    const cell = await table.locator('.broken').first().textContent();
    const [left, right] = (cell ?? '').split('→').map(number);
    expect(left).not.toBe(right);
    const lines = await csvOf(await csvLink());
    expect(lines.some(({ before, after }) => Number(before) === left && Number(after) === right)).toBe(true);
    for (const { before, after, difference } of lines)
      if (before !== '' && after !== '') expect(Number(after) - Number(before)).toBe(Number(difference));
  });

  it('opens the letter, whose places lead to the printed cells and whose file has the same numbers', async () => {
    await open('/checks?check=carry-continuity&by=finding');
    await page.locator('main table a', { hasText: '核对函' }).first().click();
    expect(await page.locator('.letter h1').textContent()).toContain('核对函');
    const rows = await page.locator('.letter tbody tr').evaluateAll((found) =>
      found.map((row) => ({
        left: row.children[3]?.textContent ?? '',
        right: row.children[4]?.textContent ?? '',
        place: row.querySelector('th a')?.getAttribute('href') ?? '',
      })),
    );
    const lines = await csvOf(await csvLink());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ left, right }) => [left, right])).toEqual(lines.map(({ left, right }) => [left, right]));
    expect(await (await fetch(page.url())).text()).not.toContain('\\"tbody\\"');
    await open(rows[0]?.place ?? '');
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('prints the letter alone', async () => {
    await open('/checks/110105');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.letter h1').isVisible()).toBe(true);
    expect(await page.locator('.letter-actions').isVisible()).toBe(false);
    expect(await page.locator('.head').isVisible()).toBe(false);
  });

  it('tells who is silent from who is late', async () => {
    await open('/coverage?what=silent&parent=110000&level=3');
    const silent = await csvOf(await csvLink());
    expect(silent.every(({ published_on, edition }) => published_on === '' && edition === '')).toBe(true);
    await open('/coverage?what=late&parent=110000');
    const late = await csvOf(await csvLink());
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ deadline_days }) => Number(deadline_days) > 0)).toBe(true);
    expect(await page.locator('main table').last().locator('tbody tr').count()).toBe(Math.min(50, late.length));
  });
});

describe('a large table', () => {
  it.each([
    '/checks',
    '/checks?check=carry-continuity&by=finding',
    '/checks/continuity',
    '/coverage',
    '/coverage?by=report',
    '/compare?d=110105.110108',
    '/find?q=requests-received>=0',
  ])('of %s travels once: as what it looks like, not as data to wake it up too', async (path) => {
    const html = await (await fetch(site.url + path)).text();
    expect(html).toContain('<tbody');
    expect(html).not.toContain('\\"tbody\\"');
  });
});

it.each(['/d/110105', '/en/d/110105'])('%s shows its years whole on a phone', async (path) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(path);
  const years = await page.locator('.report-years .scroll').evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(years[0]).toBe(years[1]);
});

describe('a comparison', () => {
  const chosen = '/compare?d=110105.110108.110101.110102.110106.110107&topic=refusals';

  it('asks who is meant where a name fits several, and takes none', async () => {
    await open(`/compare?d=110105&q=${encodeURIComponent('山')}`);
    expect(await page.locator('main .messages').textContent()).toContain('一个都没有加入');
    await page.locator('main .messages a', { hasText: '房山区' }).first().click();
    await page.waitForURL(/\/compare\?d=110105\.110111$/);
  });

  it('sorts by a head, both ways, absent values last, and says so to a screen reader', async () => {
    await open(chosen);
    const head = page.locator('main table thead th', { hasText: '不予公开率' }).first();
    await head.locator('a').click();
    const sorted = page.locator('main table thead th[aria-sort]');
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    const values = async () => {
      const at = await sorted.evaluate((each) => [...(each.parentElement?.children ?? [])].indexOf(each));
      return (await tableRows()).slice(0, 6).map((row) => Number.parseFloat(row[at] ?? ''));
    };
    const down = await values();
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    await sorted.locator('a').click();
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    expect(await values()).toEqual(down.toReversed());
  });

  it('shows what its address says after going back, whatever was unticked', async () => {
    await open(chosen);
    const ticked = page.locator('main form.controls input[name=d]:checked');
    expect(await ticked.count()).toBe(6);
    await page.locator('main form.controls input[name=d]').first().uncheck();
    await page.click('main form.controls button');
    await page.waitForURL((url) => !url.searchParams.getAll('d').includes('110105') && url.href !== site.url + chosen);
    await page.goBack();
    expect(await ticked.count()).toBe(6);
  });

  it('exports what the page shows, with the median of the peers', async () => {
    await open(chosen);
    const lines = (await csvOf(await csvLink())).filter(
      ({ measure, peers, small }) => measure === 'refusal-rate' && peers !== '' && small === '',
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { authority, value, peer_median: median, difference } of lines) {
      const row = page.locator('main table tbody tr', { has: page.locator(`th a[href="/d/${authority}"]`) });
      const text = (await row.textContent()) ?? '';
      expect(text).toContain(`${(Number(value) * 100).toFixed(1)}%`);
      expect(Number(value) - Number(median)).toBeCloseTo(Number(difference), 9);
      expect(text).toContain(`${Math.abs(Number(difference) * 100).toFixed(1)}个百分点`);
    }
  });

  it.each(['xlsx', 'json'])('leaves as %s under the same address', async (ending) => {
    const answer = await fetch(site.url + chosen.replace('?', `.${ending}?`));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-gongkai-data')).toBe('synthetic');
  });

  it('adds a place by its name and keeps the rest', async () => {
    await open(chosen);
    await page.fill('main input[name=q]', 'tongzhou');
    await page.click('main form.controls button');
    expect(new URL(page.url()).searchParams.get('d')).toContain('110112');
    expect(new URL(page.url()).searchParams.get('topic')).toBe('refusals');
  });
});

describe('a query', () => {
  it('points at the place that is wrong, and after correction gives list, drawing and file that agree', async () => {
    await open('/find');
    await page.fill('#query', 'refusal-rat>0.02 and n>=10');
    await page.locator('main search button').click();
    expect(await page.locator('.caret mark').first().textContent()).toBe('refusal-rat');
    expect(await page.locator('.caret').first().textContent()).toMatch(/\n\s*\^$/);
    await page.locator('.mistakes a').first().click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('refusal-rate>0.02 and n>=10');
    const caption = await page.locator('main table caption').first().textContent();
    const lines = await csvOf(await csvLink());
    expect(number(/[\d,]+/.exec(caption ?? '')?.[0])).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(Number(line['refusal-rate'])).toBeGreaterThan(0.02);
      expect(Number(line['refusal-rate_denominator'])).toBeGreaterThanOrEqual(10);
    }
    const shown = (await tableRows()).map((row) => row[2] ?? '');
    const written = lines.slice(0, shown.length).map((line) => `${(Number(line['refusal-rate']) * 100).toFixed(1)}%`);
    expect(shown.map((text) => /^[\d.]+%/.exec(text)?.[0])).toEqual(written);
    expect(await page.locator('.found-chart svg.wide title').textContent()).toContain(`${lines.length}份报告`);
  });

  it('is put together in a form', async () => {
    await open('/find');
    await page.selectOption('select[name=f1]', 'requests-received');
    await page.fill('input[name=v1]', '100');
    await page.selectOption('select[name=f3]', 'year');
    await page.selectOption('select[name=o3]', '=');
    await page.fill('input[name=v3]', '2024');
    await page.click('.builder button');
    expect(new URL(page.url()).searchParams.get('q')).toBe('requests-received>=100 and year=2024');
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
  });

  it('that is wrong is no file, and the answer names the place', async () => {
    const answer = await fetch(`${site.url}/find.csv?q=${encodeURIComponent('refusal-rate>>1')}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'q:14', code: 'no-number' }] });
  });
});

describe('every page of oversight', () => {
  const pages = [
    '/checks?check=carry-continuity&by=finding',
    '/checks/continuity',
    '/checks/continuity?what=documents&all=1',
    '/checks/units',
    '/checks/sums',
    '/checks/110105',
    '/find?q=refusal-rate%3E0.02%20and%20n%3E%3D10',
    '/find?q=refusal-rat%3E1',
    '/compare?d=110105.110108.110101',
    '/coverage?parent=110000&all=1',
    '/coverage?what=late',
  ];

  it.each(pages.flatMap((path) => [path, `/en${path}`]))(
    '%s has no violation that axe can find and fits a phone',
    async (path) => {
      // Axe itself is script.
      const lively = await browser.newContext({
        viewport: { width: 375, height: 800 },
        colorScheme: path.startsWith('/en') ? 'dark' : 'light',
      });
      const phone = await lively.newPage();
      await phone.goto(site.url + path, { waitUntil: 'load' });
      const { violations } = await new AxeBuilder({ page: phone })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const over = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      await lively.close();
    },
  );
});
