import { requestDatabase } from '../../../../lib/db/together.ts';
import { answer, problemAnswer } from '../../../../lib/publish/answer.ts';
import { jsonText } from '../../../../lib/publish/json-text.ts';
import { problem } from '../../../../lib/publish/problem.ts';
import { currentRelease } from '../../../../lib/queries/release.ts';
import { say } from '../../../../lib/text/say.ts';
import { searchPageWords } from '../../../../lib/text/search.ts';
import { suggestions } from '../../../_ui/search/find-everything.ts';

interface Context {
  params: Promise<{ lang: string }>;
}

/** `/api/suggest/zh?q=`: what somebody who types may mean, with where it is. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang } = await params;
  if (lang !== 'zh' && lang !== 'en') return problemAnswer(problem('unknown-endpoint', 'en'));
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 60);
  const db = await requestDatabase();
  const found = text === '' ? [] : await suggestions(db, (await currentRelease(db)).id, text, lang);
  const rows = found.map(({ kind, name, address }) => ({
    name,
    detail: say(searchPageWords[`suggest${kind}`], lang),
    address,
  }));
  return answer(request, {
    body: jsonText({ rows }),
    mediaType: 'application/json; charset=utf-8',
    frozen: false,
    headers: { 'X-Robots-Tag': 'noindex' },
  });
};
