import { requestDatabase } from '../../../../../lib/db/together.ts';
import { readLang } from '../../../../../lib/publish/lang.ts';
import { sendEmbed, sendEmbedProblem } from '../../../../../lib/publish/send-embed.ts';
import { drawView } from '../../../../_publish/draw-view.ts';

interface Context {
  params: Promise<{ lang: string; measure: string }>;
}

/** A chart for a frame in another site: one document, no framework. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang: code, measure } = await params;
  const lang = readLang(code);
  const drawn = await drawView(await requestDatabase(), measure, new URL(request.url).searchParams, lang, 'tolerant');
  return drawn.problem ? sendEmbedProblem(drawn.problem, lang) : sendEmbed(request, drawn.view, drawn.messages);
};
