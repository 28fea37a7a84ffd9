import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');

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

/** From the first page to the frozen view of its first chart. */
const toFrozen = async () => {
  await page.goto(siteUrl, { waitUntil: 'load' });
  const figure = page.locator('main figure.chart').first();
  // A first page asks in its heading; the title of the chart stands below it.
  const title = await figure.locator('.chart-what').or(figure.locator('.chart-title')).last().textContent();
  await figure.locator('.chart-actions a', { hasText: '固定链接' }).click();
  await page.waitForURL(/[?&]r=\d+/);
  return title;
};

/** The numbers of the chart's table on a page, as they stand there. */
const numbersOf = (on: Page) =>
  on.locator('table td.value, table td.n').evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim()));

describe('a journalist', () => {
  it('goes from a headline chart to a link that never changes', async () => {
    const title = await toFrozen();
    expect(await page.locator('main').textContent()).toContain(title);
    const address = new URL(page.url());
    expect([...address.searchParams.keys()].at(-1)).toBe('r');
    const [one, other] = await Promise.all([fetch(page.url()), fetch(page.url())]);
    expect(one.headers.get('cache-control')).toContain('immutable');
    expect(await one.text()).toBe(await other.text());
  });

  it('has the same numbers on the page, in its data and in the frozen embed', async () => {
    await toFrozen();
    const json = await fetch(page.url().replace('?', '.json?')).then((answer) => answer.json());
    const values: number[] = json.rows.flatMap(({ value }: { value: number | null }) => value ?? []);
    expect(values.length).toBeGreaterThan(2);
    const frame = await page
      .locator('#cite pre', { hasText: '<iframe' })
      .evaluateAll((found) => found.map((each) => each.textContent ?? ''));
    const source = frame
      .map((html) => /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '')
      .find((src) => /[?&]r=\d+/.test(src));
    expect(source).toContain(`${siteUrl}/e/c/`);
    const embed = await fetch(source ?? '');
    expect(embed.headers.get('cache-control')).toContain('immutable');
    const html = await embed.text();
    const cells: { text: string; value: number | string | null }[] = json.table.rows.flatMap(
      ({ cells: row }: { cells: { text: string; value: number | string | null }[] }) => row,
    );
    for (const { text, value } of cells) if (typeof value === 'number') expect(html).toContain(text);
    expect((await numbersOf(page)).join(' ')).toContain(
      cells.find(({ value }) => typeof value === 'number')?.text ?? '',
    );
  });

  it('copies a citation of every style, each with its own button', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${siteUrl}/c/refusal-rate`, { waitUntil: 'load' });
    for (const style of await page.locator('#cite dl summary').all()) await style.click();
    const entries = page.locator('#cite dl .copyable');
    await entries.last().locator('button').waitFor();
    const texts = await entries.locator('pre').allTextContents();
    expect(texts.length).toBe(7);
    for (const [at, text] of texts.entries()) {
      await entries.nth(at).locator('button').click();
      await entries.nth(at).getByText('已复制').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  it('takes along a citation that names the release and the frozen address', async () => {
    await toFrozen();
    const release = new URL(page.url()).searchParams.get('r');
    const cited = await page.locator('#cite').textContent();
    expect(cited).toContain('GB/T 7714');
    expect(cited).toContain(`r=${release}`);
    expect(cited).toMatch(new RegExp(`第${release}版|release ${release}`));
  });

  it('reads every number down to the printed cell and its document', async () => {
    await toFrozen();
    const href = await page.locator('figure table td a').first().getAttribute('href');
    await page.goto(siteUrl + href, { waitUntil: 'load' });
    const cell = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${cell}"]`).count()).toBe(1);
  });
});
