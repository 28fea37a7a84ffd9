import { formatPercent } from '../../../lib/format.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const smallBelow = 30;

/** A share of the requests concluded; the word for too few of them; a dash where none are known. */
export const shareText = ({ count, concluded }: { count: number; concluded: number | null }, lang: Lang): string => {
  if (!concluded) return '–';
  return concluded < smallBelow ? say(topicWords.smallBase, lang) : formatPercent(count / concluded, lang);
};
