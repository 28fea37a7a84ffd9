import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

/** What a person has set in the system: own colours, no motion, a page four times as large. */

const siteUrl = inject('siteUrl');
const two = 'd=320800.321300&y=2023-2024';
const charts = {
  line: `/c/refusal-rate?${two}&v=line`,
  bar: `/c/requests-received?${two}&v=bar`,
  stack: '/c/outcome-mix?d=321300&y=2023-2024&v=stack',
  dot: `/c/refusal-rate?${two}&v=dot`,
  map: '/c/requests-received?y=2024&v=map',
  flow: '/c/outcome-mix?d=320800&y=2024&v=flow',
};
const pages = ['/', '/topics/refusals', '/d/320800', '/compare', '/find', ...Object.values(charts)];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, options: BrowserContextOptions) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, close: () => context.close() };
};

/** The colours that the marks of a chart are painted with, as the browser has computed them (black: unpainted). */
const markColours = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.chart-frame svg :is(path, rect, circle)')];
    const painted = marks.flatMap((each) => {
      const { fill, stroke } = getComputedStyle(each);
      return [fill, stroke].filter((colour) => colour.startsWith('rgb(') && colour !== 'rgb(0, 0, 0)');
    });
    return [...new Set(painted)].sort();
  });

describe('forced colours', () => {
  it.each(Object.entries(charts))('leave the marks of a %s their own colours', async (_, path) => {
    const free = await open(path, { forcedColors: 'none' });
    const forced = await open(path, { forcedColors: 'active' });
    const own = await markColours(free.page);
    expect(own).not.toEqual([]);
    expect(await markColours(forced.page)).toEqual(own);
    await free.close();
    await forced.close();
  });
});

describe('reduced motion', () => {
  it.each(pages)('lets nothing move on %s', async (path) => {
    const { page, close } = await open(path, { reducedMotion: 'reduce' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        }).length,
    );
    expect(moving).toBe(0);
    await close();
  });
});

describe('a page enlarged to 400 %', () => {
  // WCAG 2.2, 1.4.10: 1280 pixels at 400 % are 320 pixels, 1024 are 256.
  it.each(pages)('%s needs no sideways scrolling', async (path) => {
    const { page, close } = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await close();
  });
});
