import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');
const view = '/c/disclosure-rate?d=320800.321300&y=2023-2024&v=line';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

describe('the interactive layer', () => {
  beforeEach(async () => {
    await page.goto(siteUrl + view, { waitUntil: 'load' });
    await page.waitForSelector('.chart-layer .recharts-surface');
  });

  it('lies over a drawing that keeps its place', async () => {
    const before = await page.locator('.chart-wide svg').first().boundingBox();
    const layer = await page.locator('.chart-layer').first().boundingBox();
    expect(layer?.width).toBeCloseTo(before?.width ?? 0, 0);
    expect(layer?.y).toBeCloseTo(before?.y ?? 0, 0);
  });

  it('reads a point under the pointer: value, denominator and the ways to its cell and its check', async () => {
    const box = await page.locator('.chart-layer').first().boundingBox();
    if (!box) throw new Error('no layer');
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
    const tip = page.locator('.chart-tip');
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/54\.0%\s*1,902\s*\/\s*3,521|59\.5%\s*1,816\s*\/\s*3,050/);
    const [cell, check] = await tip.locator('a').evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    expect(cell).toMatch(/^\/d\/32(08|13)00\/202[34]#/);
    expect(check).toMatch(/^\/c\/disclosure-rate\/check\?d=32(08|13)00&y=202[34]$/);
    expect((await fetch(siteUrl + check)).status).toBe(200);
  });

  it('keeps still under a pointer that comes to follow a link', async () => {
    const box = await page.locator('.chart-layer').first().boundingBox();
    if (!box) throw new Error('no layer');
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
    const link = page.locator('.chart-tip a').last();
    await link.waitFor();
    const at = await link.boundingBox();
    if (!at) throw new Error('no link');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 12 });
    expect(await link.boundingBox()).toEqual(at);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/\/check\?d=/);
  });

  it('is walked by the arrow keys and spoken by one polite region', async () => {
    await page.locator('.chart-layer').first().focus();
    await page.keyboard.press('ArrowRight');
    const region = page.locator('.chart-layer [aria-live="polite"]');
    const first = await region.textContent();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(first).toMatch(/%|无|未/);
    expect(await region.textContent()).not.toBe(first);
  });

  it('repeats no name of a line in a key: pointing at the name singles the line out, a click holds it', async () => {
    expect(await page.locator('.chart-key').count()).toBe(0);
    const dimmed = () => page.locator('svg [data-series][style*="0.15"]').count();
    const name = await page.locator('.chart-wide [data-name]').first().boundingBox();
    const [x, y] = [(name?.x ?? 0) + 10, (name?.y ?? 0) + 8];
    await page.keyboard.press('Tab');
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(dimmed).toBeGreaterThan(0);
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    // What the pointer leaves is drawn again a frame later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await dimmed()).toBeGreaterThan(0);
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    await expect.poll(dimmed).toBe(0);
  });
});

describe('the field that adds an authority', () => {
  it('suggests while somebody types, and adds the one chosen', async () => {
    await page.goto(`${siteUrl}/c/disclosure-rate?d=320800&y=2024`, { waitUntil: 'networkidle' });
    await page.fill('#add', 'shuyang');
    const option = page.locator('#add-list option').first();
    await option.waitFor({ state: 'attached' });
    expect(await option.getAttribute('value')).toBe('沭阳县人民政府');
    await page.fill('#add', '沭阳县人民政府');
    await page.waitForURL(/d=320800\.321322/);
  });
});

describe('one number', () => {
  it('leads from the chart to the printed cell with its raw text', async () => {
    await page.goto(siteUrl + view, { waitUntil: 'load' });
    const href = await page.locator('.chart-wide svg a').first().getAttribute('href');
    await page.goto(siteUrl + href, { waitUntil: 'load' });
    const cell = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${cell}"]`).count()).toBe(1);
  });

  it('is the same in page table, CSV, JSON and SVG', async () => {
    const [csv, json, svg] = await Promise.all(
      ['csv', 'json', 'svg'].map((ending) =>
        fetch(siteUrl + view.replace('?', `.${ending}?`)).then((answer) => answer.text()),
      ),
    );
    const values = [...(json ?? '').matchAll(/"value":\s*(0\.\d+)/g)].map(([, value]) => value ?? '');
    expect(values.length).toBeGreaterThan(2);
    for (const value of values) expect(csv).toContain(value);
    expect(svg).toContain('54.0%');
  });
});

describe('on paper', () => {
  it('stand the chart, its figures, the citation and the code of the frozen link, and nothing to click', async () => {
    await page.goto(siteUrl + view, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.chart-wide svg', '.chart-table tbody tr', '#cite dd', '.printed-link svg'])
      expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
    for (const hidden of ['.controls', '.chart-actions', '#use', '.copy', '.chart-layer'])
      expect([hidden, await page.locator(`${hidden}:visible`).count()]).toEqual([hidden, 0]);
    expect((await page.locator('.chart-table tbody tr').last().boundingBox())?.height).toBeGreaterThan(10);
  });
});

describe('a card on a social site', () => {
  it('shows and leads to this very view', async () => {
    await page.goto(siteUrl + view, { waitUntil: 'load' });
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await meta('og:url')).toBe(siteUrl + view.replace('&v=line', ''));
    expect(await meta('og:image')).toBe(`${siteUrl}${view.replace('?', '.png?').replace('&v=line', '')}&im=og`);
    expect(await meta('og:image:alt')).toMatch(/公开率/);
    expect([await meta('og:image:width'), await meta('twitter:card')]).toEqual(['1200', 'summary_large_image']);
  });
});

describe('a CSV', () => {
  it('begins with the mark by which Excel knows UTF-8', async () => {
    const answer = await fetch(siteUrl + view.replace('?', '.csv?'));
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('a wrong address', () => {
  it('takes its default on a page and says so, and is a 400 with the allowed values on a data form', async () => {
    const answer = await page.goto(`${siteUrl}/c/disclosure-rate?v=pie`, { waitUntil: 'load' });
    expect(answer?.status()).toBe(200);
    expect(await page.locator('main').textContent()).toMatch(/v/);
    const refused = await fetch(`${siteUrl}/c/disclosure-rate.csv?v=pie`);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('line');
  });

  it.each(['/c/none-such', '/d/999999', '/d/110105/1999', '/nowhere', '/en/nowhere'])(
    '%s is a helpful 404',
    async (path) => {
      const answer = await page.goto(siteUrl + path, { waitUntil: 'load' });
      expect(answer?.status()).toBe(404);
      await page.locator('main a, main form').first().waitFor();
    },
  );
});
