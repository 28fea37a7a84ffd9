import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');
const chart = '/en/e/c/refusal-rate?d=110105.321322&y=2019-2025';

const follow = `<script>addEventListener('message', (event) => {
  if (event.origin === '${siteUrl}' && event.data.type === 'gongkai-height')
    document.querySelector('iframe').style.height = event.data.height + 'px';
})</script>`;

/** A newspaper's page on another origin, with our chart in it. */
const newspaper = (attributes: string) =>
  `<!doctype html><title>News</title><body><iframe src="${siteUrl}${chart}" title="chart" style="width:100%;height:100px" ${attributes}></iframe>${follow}`;

let browser: Browser;
let elsewhere: Server;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  elsewhere = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(newspaper(request.url === '/strict' ? 'sandbox="allow-popups"' : ''));
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});

const open = async (url: string) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(url, { waitUntil: 'load' });
  return { page, asked, close: () => context.close() };
};

describe('a chart in a page of another site', () => {
  it('takes the height it needs, and asks nobody but us', async () => {
    const { page, asked, close } = await open(address);
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const frame = page.frameLocator('iframe');
    const needed = await frame.locator('body').evaluate((body) => body.scrollHeight);
    const given = await page.locator('iframe').evaluate((each) => each.clientHeight);
    expect(Math.abs(needed - given)).toBeLessThan(4);
    expect([...new Set(asked)].sort()).toEqual([address, siteUrl].sort());
    await close();
  });

  it('says under the pointer what a mark stands for', async () => {
    const { page, close } = await open(`${siteUrl}${chart}`);
    await page.locator('svg:visible a').first().hover({ force: true });
    expect(await page.locator('#tip').textContent()).toMatch(/20\d\d: /);
    await close();
  });

  it('is whole where the page around it forbids script', async () => {
    const { page, close } = await open(`${address}/strict`);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('svg.wide').isVisible()).toBe(true);
    await frame.locator('summary').click();
    expect(await frame.locator('tbody tr').count()).toBeGreaterThan(1);
    await close();
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility on %s paper', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${siteUrl}${chart}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
});
