import { requestDatabase } from '../../../../lib/db/together.ts';
import { answer, problemAnswer } from '../../../../lib/publish/answer.ts';
import { problem } from '../../../../lib/publish/problem.ts';
import { sitemapType, sitemapXml } from '../../../../lib/publish/sitemap.ts';
import { currentRelease } from '../../../../lib/queries/release.ts';
import { site } from '../../../../lib/site.ts';
import { authorityPages, sitePages } from '../../../_publish/sitemap-pages.ts';

interface Context {
  params: Promise<{ map: string }>;
}

/** `/sitemap/pages.xml` and `/sitemap/1.xml`, `/sitemap/2.xml` …: authorities with their reports. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const [, map] = /^(pages|[1-9]\d{0,3})\.xml$/.exec((await params).map) ?? [];
  if (map === undefined) return problemAnswer(problem('unknown-form', 'en', { nearest: 'pages.xml 1.xml' }));
  const db = await requestDatabase();
  const release = await currentRelease(db);
  const addresses =
    map === 'pages' ? await sitePages(db, release.id) : await authorityPages(db, release.id, Number(map));
  return answer(request, { body: sitemapXml(addresses, site.origin), mediaType: sitemapType, frozen: false });
};
