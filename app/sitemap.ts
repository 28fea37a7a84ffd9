import type { MetadataRoute } from 'next';
import { grounds } from '../lib/form/grounds.ts';
import { measures } from '../lib/form/measures.ts';
import { topics } from '../lib/form/topics.ts';
import { coverageMatrix } from '../lib/queries/coverage.ts';
import { site } from '../lib/site.ts';
import {
  absolute,
  authorityAddress,
  measureAddress,
  otherLanguage,
  reasonAddress,
  reportAddress,
  topicAddress,
} from '../lib/view/addresses.ts';
import { openData } from './_ui/frame/request.ts';
import { siteLinks } from './_ui/frame/site-links.ts';

export const dynamic = 'force-dynamic';

// A sitemap may hold 50 000 addresses; larger sets are found through the pages of their provinces.
const mostAuthorities = 5000;
const mostEntries = 50_000;

const entry = (address: string): MetadataRoute.Sitemap[number] => ({
  url: absolute(site.origin, address),
  alternates: { languages: { en: absolute(site.origin, otherLanguage(address, 'zh')) } },
});

/** Every page there is to find: the site's parts, measures, topics, grounds, authorities with reports and their reports. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { db, release } = await openData();
  const { rows } = await coverageMatrix(db, release.id, { limit: mostAuthorities });
  return [
    ...siteLinks('zh').map(({ href }) => href),
    ...topics.map(({ code }) => topicAddress(code, 'zh')),
    ...measures.map(({ code }) => measureAddress(code, 'zh')),
    ...grounds.map(({ slug }) => reasonAddress(slug, 'zh')),
    ...rows.flatMap(({ authority, reports }) => [
      authorityAddress(authority.code, 'zh'),
      ...reports.map(({ year }) => reportAddress(authority.code, year, 'zh')),
    ]),
  ]
    .slice(0, mostEntries)
    .map(entry);
}
