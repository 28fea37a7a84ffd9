import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const visit = async (path: string, options: { script?: boolean; width?: number } = {}) => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, close: () => context.close() };
};

/** The address without the site, as the page stands. */
const at = (page: Page) => page.url().replace(siteUrl, '');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** From the first page to the article behind a refusal, by what anyone can see and press. */
const fromPlaceToArticle = async (page: Page) => {
  const box = page.getByRole('main').locator('input[name="q"]').first();
  await box.fill('洪泽');
  await box.press('Enter');
  await page.waitForURL(/\/(d|search)(\/|\?)/);
  // A search that finds one place opens it; else it is the first link of its name.
  if (!at(page).startsWith('/d/320813'))
    await page
      .getByRole('main')
      .getByRole('link', { name: /洪泽区/ })
      .first()
      .click();
  await page.waitForURL(/\/d\/320813$/);
  expect(await heading(page)).toContain('洪泽区');
  await page.getByRole('main').getByRole('link', { name: '2023', exact: true }).first().click();
  await page.waitForURL(/\/d\/320813\/2023$/);
  const cell = page.locator('[id="unavailable.not_held.total"]');
  expect(await cell.locator('summary').textContent()).toBe('10');
  await cell.locator('summary').click();
  await cell.getByRole('link', { name: /第三十六条/ }).click();
  await page.waitForURL(/\/reasons\/not-held$/);
  return page;
};

describe('a visitor', () => {
  it.each([
    ['on a desktop', { width: 1280 }],
    ['on a phone', { width: 375 }],
    ['without script', { script: false }],
  ])('finds her district and the article behind a refusal, %s', async (_, options) => {
    const { page, close } = await visit('/', options);
    await fromPlaceToArticle(page);
    expect(await heading(page)).toContain('不掌握');
    expect(await page.getByRole('main').textContent()).toMatch(/第三十六条第（四）、（五）项/);
    await close();
  });

  it.each([true, false])(
    'opens the meaning of a word where it stands, with the keyboard (script: %s)',
    async (script) => {
      const { page, close } = await visit('/topics/refusals', { script });
      const term = page.locator('button.term').first();
      const meaning = page.locator('.explained:popover-open');
      expect(await meaning.count()).toBe(0);
      await term.focus();
      await page.keyboard.press('Enter');
      expect(await meaning.textContent()).toContain((await term.textContent()) ?? 'a term');
      await page.keyboard.press('Escape');
      expect(await meaning.count()).toBe(0);
      await close();
    },
  );

  it('walks a topic down to the printed cell', async () => {
    const { page, close } = await visit('/topics/refusals', { script: false });
    await page.getByRole('navigation', { name: '一层层看下去' }).getByRole('link', { name: '六种结果' }).click();
    expect(at(page)).toContain('#about-outcome-mix');
    await page.locator('figure svg').first().locator('a[href*="/d/"]').first().click();
    await page.waitForURL(/\/d\/[\w-]+\/20\d\d#/);
    const [, cell = ''] = at(page).split('#');
    expect(await page.locator(`[id="${cell}"]`).count()).toBe(1);
    await close();
  });

  it('carries an authority to a meeting on one sheet of A4', async () => {
    for (const path of ['/d/321300', '/en/d/321300', '/d/110105']) {
      const { page, close } = await visit(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([path, pdf.match(/\/Type\s*\/Page[^s]/g)?.length]).toEqual([path, 1]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1030 });
      const cut = await page.locator('.portrait').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
      expect([path, cut]).toEqual([path, 0]);
      await close();
    }
  });
});

describe('someone who cannot see', () => {
  it('finds the parts of the page, and headings in order', async () => {
    const { page, close } = await visit('/en/d/321300');
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('search').count()).toBeGreaterThan(0);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((found) => found.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    await close();
  });

  it('hears what a chart is, what it says, each of its numbers, and its table', async () => {
    const { page, close } = await visit('/en/d/321300', { script: false });
    const figure = page.getByRole('figure', { name: 'How many requests come in' });
    const heard = await figure.ariaSnapshot();
    expect(heard).toContain('heading "How many requests come in"');
    expect(heard).toContain('Requests received: Suqian');
    expect(heard).toMatch(/Line chart: Requests received.*Highest 3,525 \(2024\), lowest 3,511 \(2023\)\. 5 missing/);
    expect(heard).toContain('link "Suqian 2024: 3,525"');
    expect(heard).toContain('Gaps are not zero');
    await figure.locator('summary').first().click();
    const table = figure.getByRole('table');
    expect(await table.locator('caption').textContent()).toContain('Requests received');
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
    expect(await table.getByRole('row').count()).toBe(8);
    await close();
  });

  it('hears a cell of the form with its row and column', async () => {
    const { page, close } = await visit('/en/d/321300/2024', { script: false });
    const heard = await page.getByRole('table').nth(1).ariaSnapshot();
    expect(heard).toMatch(/rowheader "[^"]*(not hold|not held)/i);
    expect(heard).toMatch(/columnheader "Total"/i);
    await close();
  });
});
