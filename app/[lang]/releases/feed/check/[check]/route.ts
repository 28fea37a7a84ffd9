import { requestDatabase } from '../../../../../../lib/db/together.ts';
import { findingKind, findingKinds } from '../../../../../../lib/form/notices.ts';
import { answer, problemAnswer } from '../../../../../../lib/publish/answer.ts';
import { atomType } from '../../../../../../lib/publish/atom.ts';
import { checkFeed } from '../../../../../../lib/publish/feeds.ts';
import { readLang } from '../../../../../../lib/publish/lang.ts';
import { nearest } from '../../../../../../lib/publish/nearest.ts';
import { problem } from '../../../../../../lib/publish/problem.ts';
import { findingEvents } from '../../../../../../lib/queries/follow.ts';
import { site } from '../../../../../../lib/site.ts';

interface Context {
  params: Promise<{ lang: string; check: string }>;
}

const codes = findingKinds.map(({ code }) => code);

/** `/checks/{check}.atom`: what a check finds, report by report. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang: named, check: code } = await params;
  const lang = readLang(named);
  const check = findingKind(code);
  if (!check) return problemAnswer(problem('unknown-check', lang, { nearest: nearest(code, codes) ?? '' }));
  const body = checkFeed(check, await findingEvents(await requestDatabase(), check.code), lang, site.origin);
  return answer(request, { body, mediaType: atomType, frozen: false });
};
