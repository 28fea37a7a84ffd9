import { type Ending, measureAddress } from '../view/addresses.ts';
import type { Lang } from '../view/spec.ts';
import { encodeView } from '../view/url.ts';
import { answer, answerInPieces } from './answer.ts';
import type { DrawnView } from './drawn-view.ts';
import { fileName } from './file-name.ts';
import { formats } from './formats.ts';
import { type Problem, problem } from './problem.ts';

/** The problem of an ending that names no form, with those that do. */
export const unknownForm = (lang: Lang): Problem =>
  problem('unknown-form', lang, { nearest: Object.keys(formats).join(' ') });

const headersOf = (view: DrawnView, ending: Ending): Record<string, string> => ({
  'Content-Disposition': `${formats[ending].disposition}; filename="${fileName(view, ending)}"`,
  'Content-Language': view.lang === 'zh' ? 'zh-CN' : 'en',
  Link: `<${view.origin}${measureAddress(view.spec.measure, view.lang)}>; rel="canonical"`,
  'X-Robots-Tag': 'noindex',
  ...(view.data.synthetic && { 'X-Gongkai-Data': 'synthetic' }),
});

/** Sends a view in one of its forms; all rows of a measure as they are written. */
export const sendForm = async (request: Request, view: DrawnView, ending: Ending): Promise<Response> => {
  const { mediaType, write, pieces } = formats[ending];
  const sending = { mediaType, frozen: view.spec.release !== null, headers: headersOf(view, ending) };
  if (!view.all || !pieces) return answer(request, { ...sending, body: await write(view) });
  const decides = `${ending} ${view.data.release.id} ${view.lang} ${view.origin} ${encodeView(view.spec, view.output, view.lang)}`;
  return answerInPieces(request, { ...sending, pieces: () => pieces(view), decides });
};
