import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { startDemoSite } from './demo-site.ts';

let site: Awaited<ReturnType<typeof startDemoSite>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let link: Found;

interface Found {
  query: string;
  answer: {
    figures: number;
    revised: number;
    rows: { before: number | null; after: number | null; text_en: string }[];
  };
}

const measure = 'caseload';
const ask = (path: string) => fetch(`${site.url}/api/v1/${path}`).then((response) => response.json());

/** A view of the district that the newest release restated, frozen at the release before. */
const findRevised = async (): Promise<Found> => {
  const [newest] = (await ask('releases')).rows;
  const { rows } = await ask(`releases/${newest.release}/changes?limit=500`);
  const change = rows.find((row: { cell: string | null }) => row.cell === 'requests.carried_in.total');
  const query = `d=${change.authority}&y=2019-2025&v=line&u=n&s=code&r=${newest.release - 1}`;
  return { query, answer: await ask(`views/${measure}/revisions?${query}`) };
};

beforeAll(async () => {
  [site, browser] = await Promise.all([startDemoSite(), openBrowser()]);
  link = await findRevised();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

describe('a frozen link whose figures were revised', () => {
  it('tells how many, and each with before and after, on a page that never changes', async () => {
    const { answer, query } = link;
    const before = await fetch(`${site.url}/en/c/${measure}?${query}`).then((response) => response.text());
    await page.goto(`${site.url}/en/c/${measure}?${query}`, { waitUntil: 'load' });
    const bar = page.locator('details.messages', { hasText: 'revised since' });
    await bar.waitFor();
    expect(await bar.locator('summary').textContent()).toBe(
      `${answer.revised} of these ${answer.figures} figures revised since`,
    );
    await bar.locator('summary').click();
    expect(await bar.locator('li').allTextContents()).toEqual(answer.rows.map((row) => row.text_en));
    expect(answer.rows.some((row) => row.before !== row.after && row.text_en.includes('→'))).toBe(true);
    expect(before).not.toContain('revised since</summary>');
  });

  it('leads from each line to the cell as it is printed now', async () => {
    await page.goto(`${site.url}/c/${measure}?${link.query}`, { waitUntil: 'load' });
    const line = page.locator('details.messages li a').first();
    await page.locator('details.messages summary', { hasText: '修订过' }).click();
    const cell = new URL((await line.getAttribute('href')) ?? '', site.url).hash.slice(1);
    await line.click();
    await page.waitForURL(/\/d\/\d{6}\/20\d\d#/);
    expect(await page.locator(`[id="${cell}"]`).count()).toBe(1);
  });

  it('tells it in one line of the embed', async () => {
    await page.goto(`${site.url}/en/e/c/${measure}?${link.query}`, { waitUntil: 'load' });
    const line = page.locator('#revised');
    await line.waitFor({ state: 'visible' });
    const { revised, figures } = link.answer;
    expect(await line.textContent()).toBe(`${revised} of these ${figures} figures revised since.`);
  });
});
