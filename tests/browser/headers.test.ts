import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cacheControl, kindOf } from '../../lib/serve/headers.mjs';
import { site } from '../../lib/site.ts';
import { openBrowser } from './chromium.ts';

const siteUrl = inject('siteUrl');

interface Kind {
  path: string;
  status: number;
  caching: string | RegExp;
  frames: string | null;
}

const kinds: Record<string, Kind> = {
  'a page': { path: '/about', status: 200, caching: cacheControl.live, frames: "'none'" },
  'a chart': { path: '/en/c/disclosure-rate', status: 200, caching: cacheControl.live, frames: "'none'" },
  'a pinned page': { path: '/d/110105/2019?r=1', status: 200, caching: cacheControl.pinned, frames: "'none'" },
  'a release that is none': { path: '/d/110105/2019?r=999', status: 404, caching: 'no-store', frames: "'none'" },
  'no page': { path: '/nowhere/at/all', status: 404, caching: 'no-store', frames: "'none'" },
  data: { path: '/c/disclosure-rate.csv', status: 200, caching: cacheControl.live, frames: "'none'" },
  'pinned data': { path: '/c/disclosure-rate.json?r=1', status: 200, caching: cacheControl.pinned, frames: "'none'" },
  'refused data': { path: '/c/disclosure-rate.csv?y=never', status: 400, caching: 'no-store', frames: "'none'" },
  'an image': { path: '/c/disclosure-rate.png', status: 200, caching: cacheControl.live, frames: "'none'" },
  'an embed': { path: '/e/c/disclosure-rate', status: 200, caching: cacheControl.live, frames: '*' },
  'the interface': { path: '/api/v1/authorities', status: 200, caching: /public/, frames: "'none'" },
  health: { path: '/api/health', status: 200, caching: 'no-store', frames: "'none'" },
  readiness: { path: '/api/ready', status: 200, caching: 'no-store', frames: "'none'" },
};

describe('the head of', () => {
  it.each(Object.entries(kinds))('%s says what it must', async (_what, { path, status, caching, frames }) => {
    const { status: got, headers } = await fetch(siteUrl + path, { redirect: 'manual' });
    expect(got).toBe(status);
    for (const [name, value] of Object.entries(kindOf(path.split('?')[0] ?? '').headers))
      expect([name, headers.get(name)]).toEqual([name, value]);
    const policy = headers.get('content-security-policy') ?? '';
    expect(/frame-ancestors ([^;]+)/.exec(policy)?.[1]).toBe(frames);
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
    if (typeof caching === 'string') expect(headers.get('cache-control')).toBe(caching);
    else expect(headers.get('cache-control')).toMatch(caching);
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(headers.get('server-timing')).toMatch(/^(kept|rendered|made)/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    if (status >= 400) expect(headers.get('cdn-cache-control')).toBeNull();
  });

  it('a static file is that of a file that never changes', async () => {
    const html = await fetch(`${siteUrl}/about`).then((answer) => answer.text());
    const [path = ''] = /\/_next\/static\/[^"']+\.js/.exec(html) ?? [];
    const { headers } = await fetch(siteUrl + path);
    expect(headers.get('cache-control')).toMatch(/max-age=31536000/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a page asked for again comes from memory, and is the same', async () => {
    const first = await fetch(`${siteUrl}/about`).then((answer) => answer.text());
    const again = await fetch(`${siteUrl}/about?utm_source=somewhere`);
    expect(again.headers.get('server-timing')).toBe('kept');
    expect(await again.text()).toBe(first);
  });

  it('never holds a key that nothing reads, not even for who asks first', async () => {
    const html = await fetch(`${siteUrl}/en/about?whatever=zqx7first`).then((answer) => answer.text());
    expect(html).not.toContain('zqx7first');
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('only embeds can be framed by another site', async () => {
    // Another site: the same machine by its number is another origin.
    const other = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe src="${siteUrl}${request.url}"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const page = await browser.newPage();
    const framed = async (path: string) => {
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
      const frame = page.frames().find((each) => each !== page.mainFrame());
      const inside = await frame?.evaluate(() => document.body?.textContent.length ?? 0).catch(() => 0);
      return frame?.url().startsWith(siteUrl) === true && (inside ?? 0) > 100;
    };
    expect(await framed('/e/c/disclosure-rate')).toBe(true);
    expect(await framed('/c/disclosure-rate')).toBe(false);
    await page.close();
    other.close();
  });

  it('no page breaks its own rules', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/Content[- ]Security|Refused to|Permissions-Policy/i.test(message.text())) broken.push(message.text());
    });
    for (const path of ['/', '/c/disclosure-rate', '/d/110105/2019', '/e/c/disclosure-rate'])
      await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    expect(broken).toEqual([]);
    await page.close();
  });
});

describe('what the browser gets', () => {
  const folder = join(site.distFolder, 'static');
  const files = readdirSync(folder, { recursive: true }).map(String);

  it('holds no secret, no path of a machine and no map of the sources', () => {
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    const told = files
      .filter((name) => /\.(js|css|json|html|txt)$/.test(name))
      .filter((name) =>
        [process.cwd(), 'POSTGRES_URL', 'postgres://', 'postgresql://', 'GONGKAI_HOME', 'npmjs'].some((word) =>
          readFileSync(join(folder, name), 'utf8').includes(word),
        ),
      );
    expect(files.length).toBeGreaterThan(3);
    expect(told).toEqual([]);
  });
});
