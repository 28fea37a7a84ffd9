import { describe, expect, inject, it } from 'vitest';
import { crawl } from './crawl.ts';

describe('a reader who follows every link from the first page', () => {
  it('is led to a page that is there and to the place in it, in both languages', async () => {
    const { opened, broken } = await crawl(`${inject('siteUrl')}/`, 1);
    expect(broken).toEqual([]);
    expect(opened.some((address) => address.includes('/en/reasons/'))).toBe(true);
    expect(opened.length).toBeGreaterThan(150);
  }, 240_000);
});
