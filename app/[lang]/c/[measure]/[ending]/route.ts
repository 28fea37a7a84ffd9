import { requestDatabase } from '../../../../../lib/db/together.ts';
import { problemAnswer } from '../../../../../lib/publish/answer.ts';
import { isEnding } from '../../../../../lib/publish/formats.ts';
import { readLang } from '../../../../../lib/publish/lang.ts';
import { sendForm, unknownForm } from '../../../../../lib/publish/send-form.ts';
import { drawView } from '../../../../_publish/draw-view.ts';

interface Context {
  params: Promise<{ lang: string; measure: string; ending: string }>;
}

/** A view in one of its forms: `/c/{measure}.{ending}`, rewritten to here by next.config. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang: code, measure, ending } = await params;
  const lang = readLang(code);
  if (!isEnding(ending)) return problemAnswer(unknownForm(lang));
  const { view, problem } = await drawView(await requestDatabase(), measure, new URL(request.url).searchParams, lang);
  return problem ? problemAnswer(problem) : sendForm(request, view, ending);
};
