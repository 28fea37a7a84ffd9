import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { emptyPageBytes, scriptsOf } from './empty-app.ts';

const siteUrl = inject('siteUrl');
const budget = 5 * 1024;

const pages = [
  '/',
  '/c/disclosure-rate',
  '/c/outcome-mix',
  '/d/321300',
  '/d/110105/2019',
  '/d',
  '/coverage',
  '/checks',
  '/checks/continuity',
  '/checks/110105',
  '/method',
  '/data',
  '/data/api',
  '/about',
  '/topics/refusals',
  '/reasons/not-held',
  '/compare',
  '/find',
  '/search',
];

const compressed = async (path: string) =>
  gzipSync(await fetch(siteUrl + path).then((answer) => answer.bytes())).length;

describe('script at first load', () => {
  let minimum = 0;
  beforeAll(() => {
    minimum = emptyPageBytes();
  });

  it('is measured against an empty page of the same framework', () => {
    expect(minimum).toBeGreaterThan(50_000);
  });

  it.each(['/', '/c/disclosure-rate', '/topics/refusals'])('%s carries its drawings and tables once', async (path) => {
    const html = await fetch(siteUrl + path).then((answer) => answer.text());
    expect(html).toContain('<svg');
    expect(html).toContain('<caption');
    // What wakes the page up is a script in which `<` is written as an escape.
    expect(html).not.toMatch(/\\u003c(svg|path|caption)|"(svg|path|caption)",/);
  });

  it.each(pages)('%s brings at most 5 KB over the framework', async (path) => {
    const html = await fetch(siteUrl + path).then((answer) => answer.text());
    const sizes = await Promise.all(scriptsOf(html).map(compressed));
    const over = sizes.reduce((sum, bytes) => sum + bytes, 0) - minimum;
    console.log(`${path}: ${over} bytes over ${minimum}`);
    expect(over).toBeLessThanOrEqual(budget);
  });
});
