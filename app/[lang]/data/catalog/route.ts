import { requestDatabase } from '../../../../lib/db/together.ts';
import { answer } from '../../../../lib/publish/answer.ts';
import { catalogOf } from '../../../../lib/publish/catalog.ts';
import { jsonText } from '../../../../lib/publish/json-text.ts';
import { currentRelease } from '../../../../lib/queries/release.ts';
import { reportYears } from '../../../../lib/queries/years.ts';
import { site } from '../../../../lib/site.ts';
import { readyFacts } from '../../../_publish/bulk/release-files.ts';

/** `/catalog.jsonld`: the newest release as DCAT and schema.org, with the size and checksum of every file. */
export const GET = async (request: Request): Promise<Response> => {
  const db = await requestDatabase();
  const release = await currentRelease(db);
  const [facts, years] = await Promise.all([readyFacts(db, release), reportYears(db, release.id)]);
  const body = jsonText(catalogOf({ release, facts, years, origin: site.origin }));
  return answer(request, { body, mediaType: 'application/ld+json; charset=utf-8', frozen: false });
};
