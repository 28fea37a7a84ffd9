import type { Message } from '../result.ts';
import type { Lang } from '../view/spec.ts';
import { answer } from './answer.ts';
import type { DrawnView } from './drawn-view.ts';
import { embedOf, embedPolicy, embedProblem } from './embed/document.ts';
import type { Problem } from './problem.ts';

const head = { 'Content-Security-Policy': embedPolicy, 'X-Robots-Tag': 'noindex' };
const mediaType = 'text/html; charset=utf-8';

/** Sends a chart for a frame. */
export const sendEmbed = (request: Request, view: DrawnView, messages: readonly Message[]): Response =>
  answer(request, {
    body: embedOf(view, messages),
    mediaType,
    frozen: view.spec.release !== null,
    headers: head,
  });

/** Says in the frame why there is no chart. */
export const sendEmbedProblem = ({ status, title, detail }: Problem, lang: Lang): Response =>
  new Response(embedProblem(lang, title, detail), {
    status,
    headers: { ...head, 'Content-Type': mediaType, 'Cache-Control': 'no-store' },
  });
