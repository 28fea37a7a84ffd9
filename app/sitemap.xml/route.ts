import { requestDatabase } from '../../lib/db/together.ts';
import { answer } from '../../lib/publish/answer.ts';
import { sitemapIndexXml, sitemapType } from '../../lib/publish/sitemap.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { site } from '../../lib/site.ts';
import { sitemapAddress } from '../../lib/view/addresses.ts';
import { authorityMaps } from '../_publish/sitemap-pages.ts';

export const dynamic = 'force-dynamic';

/** `/sitemap.xml`: the index of the sitemaps. */
export const GET = async (request: Request): Promise<Response> => {
  const db = await requestDatabase();
  const { id, publishedAt } = await currentRelease(db);
  const maps = Array.from({ length: await authorityMaps(db, id) }, (_, at) => sitemapAddress(at + 1));
  const body = sitemapIndexXml([sitemapAddress('pages'), ...maps], publishedAt, site.origin);
  return answer(request, { body, mediaType: sitemapType, frozen: false });
};
