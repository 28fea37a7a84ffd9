import { formatPercent } from '../../../lib/format.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const smallBelow = 30;

interface Share {
  count: number;
  concluded: number | null;
}

/** A share of the requests concluded; the word for too few of them; a dash where none are known. */
export const shareText = ({ count, concluded }: Share, lang: Lang, digits = 1): string => {
  if (!concluded) return '–';
  return concluded < smallBelow ? say(topicWords.smallBase, lang) : formatPercent(count / concluded, lang, digits);
};
