import { type Ending, measureAddress } from '../view/addresses.ts';
import type { Lang } from '../view/spec.ts';
import { answer } from './answer.ts';
import type { DrawnView } from './drawn-view.ts';
import { fileName } from './file-name.ts';
import { formats } from './formats.ts';
import { type Problem, problem } from './problem.ts';

export const unknownForm = (lang: Lang): Problem =>
  problem('unknown-form', lang, { nearest: Object.keys(formats).join(' ') });

/** Sends a view in one of its forms. */
export const sendForm = async (request: Request, view: DrawnView, ending: Ending): Promise<Response> => {
  const { mediaType, disposition, write } = formats[ending];
  return answer(request, {
    body: await write(view),
    mediaType,
    frozen: view.spec.release !== null,
    headers: {
      'Content-Disposition': `${disposition}; filename="${fileName(view, ending)}"`,
      'Content-Language': view.lang === 'zh' ? 'zh-CN' : 'en',
      // A drawing opened by itself may not run anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      Link: `<${view.origin}${measureAddress(view.spec.measure, view.lang)}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
      ...(view.data.synthetic && { 'X-Gongkai-Data': 'synthetic' }),
    },
  });
};
