import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { measures } from '../../lib/form/measures.ts';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');
const pages = [
  '/',
  '/c/disclosure-rate',
  '/c/outcome-mix?d=320800.321300&v=stack',
  '/c/requests-received?d=321300&y=2023-2024',
  '/c/refusal-rate?y=2024&v=rank',
  '/c/procurement-amount',
  '/c/disclosure-rate?v=heat&y=9',
  '/c/disclosure-rate?d=321300&y=2023-2024&r=1',
  '/d/110105',
  '/d/110105/2019',
  '/d/320813/2023',
  '/d/110111',
  '/d/321300',
  '/topics/refusals',
  '/reasons/petition',
  '/authorities',
  '/authorities?q=cyq',
  '/coverage',
  '/checks',
  '/checks?by=finding',
  '/checks/continuity?all=1',
  '/checks/units',
  '/checks/sums',
  '/checks/110105',
  '/find?q=requests-received%3E%3D100',
  '/compare?d=110105.321322',
  '/coverage?what=known',
  '/method',
  '/data',
  '/data/api',
  '/data/api?endpoint=reports&year=2019&level=9',
  '/search?q=%E6%9C%9D%E9%98%B3',
  '/releases',
  '/releases/1/changes',
  '/releases/1/data',
  '/about',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page and notes what must not happen on any: foreign requests, script errors, failed requests. */
const open = async (path: string, options: { width?: number; dark?: boolean; script?: boolean } = {}) => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(siteUrl))
      trouble.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  const answer = await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, trouble, status: answer?.status(), close: () => context.close() };
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Parts of a page that begin before the one above them ends: one would be read through the other. */
const overlapping = (page: Page) =>
  page.locator('main > *:visible').evaluateAll((parts) => {
    const boxes = parts.map((part) => ({
      text: (part.textContent ?? '').slice(0, 40),
      box: part.getBoundingClientRect(),
    }));
    return boxes.filter(({ box }, at) => box.top < (boxes[at - 1]?.box.bottom ?? 0) - 1).map(({ text }) => text);
  });

describe.each(['', '/en'])('pages under "%s"', (prefix) => {
  it.each(pages)('%s opens without error or foreign request, in its own language, on desktop', async (path) => {
    const { page, trouble, status, close } = await open(prefix + path);
    expect(status).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toMatch(prefix ? /^en/ : /^zh/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await overlapping(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });

  it.each(pages)('%s fits a phone without scrolling sideways', async (path) => {
    const { page, close } = await open(prefix + path, { width: 375 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await overlapping(page)).toEqual([]);
    await close();
  });
});

it('the table of a chart with long names breaks its heads between words', async () => {
  const { page, close } = await open('/en/reasons/petition');
  const table = page.locator('.chart-table table').first();
  await page.locator('.chart-table summary').first().click();
  expect((await table.boundingBox())?.width).toBeLessThan(2500);
  await close();
});

describe.each(['', '/en'])('on a phone, under "%s"', (prefix) => {
  it('the form shows its totals beside its rows', async () => {
    const { page, close } = await open(`${prefix}/d/110105/2019`, { width: 375 });
    const box = await page.locator('[id="unavailable.not_held.total"]').boundingBox();
    expect((box?.x ?? 375) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
    await close();
  });

  it.each(['/d/321300', '/d/321300/2024', '/reasons/petition'])('%s shows its tables whole', async (path) => {
    const { page, close } = await open(prefix + path, { width: 375 });
    const beyond = await page
      .locator('.scroll:has(> .tight)')
      .evaluateAll((found) => found.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.filter((over) => over > 1)).toEqual([]);
    await close();
  });
});

describe('accessibility', () => {
  it.each(pages.flatMap((path) => [[path, false] as const, [`/en${path}`, true] as const]))(
    '%s has no violation that axe can find (dark: %s)',
    async (path, dark) => {
      const { page, close } = await open(path, { dark });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await close();
    },
  );
});

describe('every measure', () => {
  it.each(measures.map(({ code }) => code))('/c/%s draws its chart and its table without script', async (code) => {
    const { page, status, close } = await open(`/c/${code}`, { script: false });
    expect(status).toBe(200);
    expect(await page.locator('figure svg[role="group"] > desc').count()).toBeGreaterThan(0);
    expect(await page.locator('figure table caption').count()).toBeGreaterThan(0);
    await close();
  });
});

// The page to try the interface on leads to the answer that a mistake gets.
const mistakes: Readonly<Record<string, number>> = { '/api/v1/reports?year=2019&level=9': 400 };

describe('links', () => {
  it('lead somewhere, on every page above', async () => {
    const seen = new Set<string>();
    for (const path of [...pages, ...pages.map((each) => `/en${each}`)]) {
      const html = await fetch(siteUrl + path).then((answer) => answer.text());
      for (const [, target = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g))
        seen.add(target.replaceAll('&amp;', '&'));
    }
    const failed: string[] = [];
    for (const target of seen) {
      const answer = await fetch(siteUrl + target, { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status >= 400 && answer.status !== mistakes[target]) failed.push(`${answer.status} ${target}`);
    }
    expect(seen.size).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  }, 600_000);
});
