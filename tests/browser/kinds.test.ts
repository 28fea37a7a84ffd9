import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');
const two = 'd=320800.321300&y=2023-2024';

/** Every kind of chart on a page of its own, and every state a page of a chart can be in. */
const kinds: Record<string, string> = {
  line: `/c/refusal-rate?${two}&v=line`,
  multiples: '/c/refusal-rate?d=320800.321300.321322&y=2023-2024&v=multiples',
  bar: `/c/requests-received?${two}&v=bar`,
  stack: '/c/outcome-mix?d=321300&y=2023-2024&v=stack',
  rank: '/c/refusal-rate?y=2024&v=rank',
  dot: `/c/refusal-rate?${two}&v=dot`,
  map: '/c/refusal-rate?y=2024&v=map',
  scatter: '/c/refusal-rate?y=2024&v=scatter',
  'scatter of two': '/c/refusal-rate?y=2024&x=requests-received',
  funnel: '/c/refusal-rate?y=2024&v=funnel',
  flow: '/c/outcome-mix?d=320800&y=2024&v=flow',
  table: `/c/refusal-rate?${two}&v=table`,
};

const states: Record<string, string> = {
  empty: '/c/refusal-rate?d=&v=line',
  'without figures': '/c/refusal-rate?d=110101&y=2023-2024&v=line',
  'with a wrong key': '/c/refusal-rate?v=pie&y=soon',
  'of an authority that is none': '/c/refusal-rate?d=999999',
  'of a name that several bear': '/c/refusal-rate?q=%E6%9C%9D%E9%98%B3',
  frozen: `/c/refusal-rate?${two}&v=line&u=rate&s=code&r=1`,
  'of one number': '/c/refusal-rate/check?d=320800&y=2024',
  'of the parts of a flow': '/c/outcome-mix/check?d=320800&y=2024&v=flow',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Watched {
  shift?: number;
}

const open = async (path: string, { width = 1280, dark = false } = {}) => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.shift = (watched.shift ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, close: () => context.close() };
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const drawn = Object.entries(kinds).filter(([kind]) => kind !== 'table');

describe('the layer in the browser', () => {
  it.each(drawn)('over a %s moves nothing when it arrives, and is walked and spoken', async (_, path) => {
    const { page, close } = await open(path);
    const layer = page.locator('.chart-layer').first();
    await layer.waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as Watched).shift)).toBeLessThan(0.001);
    await layer.focus();
    await page.keyboard.press('ArrowRight');
    const region = layer.locator('[aria-live="polite"]');
    await expect.poll(() => region.textContent()).toMatch(/\d/);
    const first = await region.textContent();
    for (const key of ['End', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await region.textContent()).not.toBe('');
    expect(first).toMatch(/[:：]/);
    await close();
  });

  it.each([
    ['multiples', kinds.multiples ?? ''],
    ['map', kinds.map ?? ''],
    ['flow', kinds.flow ?? ''],
  ])(
    'over a %s says under the pointer what a mark stands for, and leads to where its number is taken apart',
    async (_, path) => {
      const { page, close } = await open(path);
      await page.locator('.chart-layer').first().waitFor({ state: 'attached' });
      const mark = page.locator('.chart-wide a[data-point]').first();
      await mark.hover({ force: true });
      expect(await page.locator('.chart-said').textContent()).toMatch(/[:：]/);
      const link = page.locator('.chart-said a');
      const at = await link.boundingBox();
      if (!at) throw new Error('no link');
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 12 });
      const [authority, year] = ((await mark.getAttribute('data-point')) ?? '').split('/');
      expect(await link.getAttribute('href')).toContain(`/check?d=${authority}&y=${year}`);
      await link.click();
      await page.waitForURL(/\/check\?/);
      expect(await page.locator('.copyable pre').first().textContent()).toContain(year);
      await close();
    },
  );
});

const everywhere = Object.entries({ ...kinds, ...states });

describe('axe finds nothing wrong with a page', () => {
  it.each(everywhere.flatMap(([name, path]) => [[name, path, false] as const, [name, `/en${path}`, true] as const]))(
    '%s (%s, dark: %s)',
    async (_, path, dark) => {
      const { page, close } = await open(path, { dark });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      await close();
    },
  );
});

describe('a narrow page', () => {
  it.each(everywhere)('%s fits 320 px in both languages', async (_, path) => {
    for (const prefix of ['', '/en']) {
      const { page, close } = await open(prefix + path, { width: 320 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await close();
    }
  });
});

describe('one number', () => {
  it('leads from the table of a chart to its cells, document and versions in one block, without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(siteUrl + (kinds.line ?? ''), { waitUntil: 'load' });
    await page.locator('.chart-table summary').click();
    await page.locator('.chart-table a[href*="/check?"]').last().click();
    await page.waitForLoadState('load');
    const block = await page.locator('.copyable pre').textContent();
    expect(block).toMatch(/concluded\.total\.total/);
    expect(block).toMatch(/文件：/);
    expect(await page.locator('table a[href*="#refused."]').count()).toBe(8);
    await context.close();
  });
});

describe('the choice of authorities, without script', () => {
  it('asks who is meant where several are, takes none, and each is a link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}/c/refusal-rate?${two}&v=line`, { waitUntil: 'load' });
    await page.fill('#add', '朝阳');
    await page.locator('.controls button[type=submit]').click();
    await page.waitForURL(/[?&]q=/);
    expect(await page.locator('.messages').textContent()).toContain('一个都没有加入');
    expect(await page.locator('.controls [name=d]').evaluateAll((boxes) => boxes.length)).toBe(2);
    await page.locator('.messages a', { hasText: /^北京市朝阳区人民政府$/ }).click();
    await page.waitForURL(/d=320800\.321300\.110105/);
    await context.close();
  });

  it('shows the districts below one of those drawn', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}/c/refusal-rate?d=110105&v=table&y=2019-2024`, { waitUntil: 'load' });
    await page.locator('#districts summary').click();
    await page.locator('#districts a', { hasText: '北京市下辖的16个' }).click();
    await page.waitForURL(/d=110\d{3}(\.110\d{3}){15}&/);
    expect(await page.locator('.controls [name=d]').count()).toBe(16);
    await context.close();
  });
});
