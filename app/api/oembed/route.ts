import { requestDatabase } from '../../../lib/db/together.ts';
import { answer, problemAnswer } from '../../../lib/publish/answer.ts';
import { jsonText } from '../../../lib/publish/json-text.ts';
import { oembedOf, readEmbeddable } from '../../../lib/publish/oembed.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { site } from '../../../lib/site.ts';
import { drawView } from '../../_publish/draw-view.ts';

/** oEmbed for the charts of this site, and for nothing else. */
export const GET = async (request: Request): Promise<Response> => {
  const search = new URL(request.url).searchParams;
  if ((search.get('format') ?? 'json') !== 'json') return problemAnswer(problem('not-offered', 'en'));
  const wanted = readEmbeddable(search.get('url') ?? '', site.origin);
  if (!wanted) return problemAnswer(problem('foreign-address', 'en'));
  const drawn = await drawView(await requestDatabase(), wanted.measure, wanted.search, wanted.lang, 'tolerant');
  if (drawn.problem) return problemAnswer(drawn.problem);
  const body = jsonText(oembedOf(drawn.view, search));
  return answer(request, { body, mediaType: 'application/json; charset=utf-8', frozen: false });
};
