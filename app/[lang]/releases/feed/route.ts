import { requestDatabase } from '../../../../lib/db/together.ts';
import { answer } from '../../../../lib/publish/answer.ts';
import { atomType } from '../../../../lib/publish/atom.ts';
import { releasesFeed } from '../../../../lib/publish/feeds.ts';
import { readLang } from '../../../../lib/publish/lang.ts';
import { currentRelease, releases } from '../../../../lib/queries/release.ts';
import { site } from '../../../../lib/site.ts';

interface Context {
  params: Promise<{ lang: string }>;
}

/** `/releases.atom`: every release, newest first. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const db = await requestDatabase();
  const { id } = await currentRelease(db);
  const body = releasesFeed(await releases(db, id), readLang((await params).lang), site.origin);
  return answer(request, { body, mediaType: atomType, frozen: false });
};
