import type { Words } from '../form/types.ts';
import type { Message } from '../result.ts';
import { site } from '../site.ts';
import { say } from '../text/say.ts';
import { startWords } from '../text/start.ts';

const isNotice = (problem: unknown): problem is { notice: Message } =>
  typeof problem === 'object' && problem !== null && 'notice' in problem;

const wordsOf = (problem: unknown): Words => {
  if (isNotice(problem)) return problem.notice.text;
  if ((problem as { code?: string }).code !== 'EADDRINUSE') {
    const text = problem instanceof Error ? problem.message : String(problem);
    return { zh: text, en: '' };
  }
  const port = { port: site.port };
  return { zh: say(startWords.portTaken, 'zh', port), en: say(startWords.portTaken, 'en', port) };
};

/** Why the site did not start, in a sentence of each language: what is wrong and what to do. */
export const explain = (problem: unknown): string[] => {
  const { zh, en } = wordsOf(problem);
  return [zh, en].filter(Boolean);
};
