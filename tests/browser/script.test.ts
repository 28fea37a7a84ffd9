import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const siteUrl = inject('siteUrl');
const built = join(import.meta.dirname, '..', '..', process.env.GONGKAI_DIST ?? '.next');
const budget = 5 * 1024;

/** What the framework sends with an empty page. */
const framework = new Set(
  (
    JSON.parse(readFileSync(join(built, 'build-manifest.json'), 'utf8')) as {
      rootMainFiles: string[];
      polyfillFiles: string[];
    }
  ).rootMainFiles
    .concat(
      (JSON.parse(readFileSync(join(built, 'build-manifest.json'), 'utf8')) as { polyfillFiles: string[] })
        .polyfillFiles,
    )
    .map((file) => `/_next/${file}`),
);

const scriptsOf = (html: string) => [
  ...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source.split('?')[0] ?? '')),
];

const compressed = async (path: string) =>
  gzipSync(await fetch(siteUrl + path).then((answer) => answer.bytes())).length;

describe('script at first load', () => {
  it.each([
    '/',
    '/c/disclosure-rate',
    '/c/outcome-mix',
    '/d/321300',
    '/d/110105/2019',
    '/d',
    '/coverage',
    '/checks',
    '/method',
    '/data',
    '/about',
    '/topics/refusals',
    '/reasons/not-held',
    '/compare',
    '/find',
    '/search',
  ])('%s brings at most 5 KB over the framework', async (path) => {
    const html = await fetch(siteUrl + path).then((answer) => answer.text());
    const scripts = scriptsOf(html);
    expect(scripts.some((source) => framework.has(source))).toBe(true);
    const own = await Promise.all(scripts.filter((source) => !framework.has(source)).map(compressed));
    expect(own.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
  });
});
