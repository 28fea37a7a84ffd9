import type { Database } from '../../lib/db/client.ts';
import { grounds } from '../../lib/form/grounds.ts';
import { measures } from '../../lib/form/measures.ts';
import { topics } from '../../lib/form/topics.ts';
import { authoritiesPerMap } from '../../lib/publish/sitemap.ts';
import { coverageMatrix } from '../../lib/queries/coverage.ts';
import { releases } from '../../lib/queries/release.ts';
import {
  authorityAddress,
  bulkAddress,
  changesAddress,
  listAddress,
  measureAddress,
  reasonAddress,
  reportAddress,
  topicAddress,
  tryAddress,
} from '../../lib/view/addresses.ts';
import { siteLinks } from '../_ui/frame/site-links.ts';

/** The pages of the site beside those of authorities: parts, topics, measures, grounds, releases. */
export const sitePages = async (db: Database, release: number): Promise<string[]> => [
  ...siteLinks('zh').map(({ href }) => href),
  tryAddress('zh'),
  ...(['checks/continuity', 'checks/units', 'checks/sums'] as const).map((page) => listAddress(page, 'zh')),
  ...topics.map(({ code }) => topicAddress(code, 'zh')),
  ...measures.map(({ code }) => measureAddress(code, 'zh')),
  ...grounds.map(({ slug }) => reasonAddress(slug, 'zh')),
  ...(await releases(db, release, 5000)).flatMap(({ id }) => [changesAddress(id, 'zh'), bulkAddress(id, 'zh')]),
];

/** How many sitemaps the authorities with reports fill. */
export const authorityMaps = async (db: Database, release: number): Promise<number> =>
  Math.ceil((await coverageMatrix(db, release, { limit: 0 })).of / authoritiesPerMap);

/** The pages of some authorities and of their reports; `map` counts from 1. */
export const authorityPages = async (db: Database, release: number, map: number): Promise<string[]> => {
  const offset = (map - 1) * authoritiesPerMap;
  const { rows } = await coverageMatrix(db, release, { limit: authoritiesPerMap, offset });
  return rows.flatMap(({ authority, reports }) => [
    authorityAddress(authority.code, 'zh'),
    ...reports.map(({ year }) => reportAddress(authority.code, year, 'zh')),
  ]);
};
