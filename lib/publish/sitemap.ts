import { element, text } from '../chart/svg/element.ts';
import { absolute, otherLanguage } from '../view/addresses.ts';

/** Sitemaps (sitemaps.org): at most 50 000 addresses each, so a large site has several and an index of them. */

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const names = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** Authorities of one sitemap: each has at most a dozen reports, and every page stands in both languages. */
export const authoritiesPerMap = 2000;
export const mostAddresses = 50_000;

const inBoth = (address: string, origin: string): string[] => {
  const [zh, en] = [absolute(origin, address), absolute(origin, otherLanguage(address, 'zh'))];
  const links = [
    ['zh-CN', zh],
    ['en', en],
  ].map(([hreflang = '', href = '']) => element('xhtml:link', { rel: 'alternate', hreflang, href }));
  return [zh, en].map((url) => element('url', {}, element('loc', {}, text(url)), ...links));
};

/** A sitemap of pages, given by their Chinese addresses; both languages are listed, each with the other. */
export const sitemapXml = (addresses: readonly string[], origin: string): string =>
  `${head}${element('urlset', names, ...addresses.flatMap((each) => inBoth(each, origin)).slice(0, mostAddresses))}\n`;

/** The index of all sitemaps; `changed` is the day of the newest release. */
export const sitemapIndexXml = (addresses: readonly string[], changed: string, origin: string): string =>
  `${head}${element(
    'sitemapindex',
    { xmlns: names.xmlns },
    ...addresses.map((each) =>
      element(
        'sitemap',
        {},
        element('loc', {}, text(absolute(origin, each))),
        ...(changed ? [element('lastmod', {}, text(changed))] : []),
      ),
    ),
  )}\n`;

export const sitemapType = 'application/xml; charset=utf-8';
