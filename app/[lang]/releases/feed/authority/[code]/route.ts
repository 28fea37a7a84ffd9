import { requestDatabase } from '../../../../../../lib/db/together.ts';
import { answer, problemAnswer } from '../../../../../../lib/publish/answer.ts';
import { atomType } from '../../../../../../lib/publish/atom.ts';
import { authorityFeed } from '../../../../../../lib/publish/feeds.ts';
import { readLang } from '../../../../../../lib/publish/lang.ts';
import { problem } from '../../../../../../lib/publish/problem.ts';
import { authoritiesByCode } from '../../../../../../lib/queries/authorities.ts';
import { reportEvents } from '../../../../../../lib/queries/follow.ts';
import { site } from '../../../../../../lib/site.ts';

interface Context {
  params: Promise<{ lang: string; code: string }>;
}

/** `/d/{code}.atom`: the reports of an authority as they came in. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang: named, code } = await params;
  const [db, lang] = [await requestDatabase(), readLang(named)];
  const [authority] = await authoritiesByCode(db, [code.slice(0, 80)]);
  if (!authority) return problemAnswer(problem('unknown-authority', lang));
  const body = authorityFeed(authority, await reportEvents(db, authority.code), lang, site.origin);
  return answer(request, { body, mediaType: atomType, frozen: false });
};
