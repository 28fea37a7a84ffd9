import { formatPercent } from '../../../lib/format.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const smallBelow = 30;

interface Share {
  count: number;
  concluded: number | null;
}

export const shareOf = ({ count, concluded }: Share): number => (concluded ? count / concluded : 0);

/** Shares of a column that are all below 1% need another digit to differ. */
export const digitsFor = (shares: readonly Share[]): number => (Math.max(...shares.map(shareOf)) < 0.01 ? 2 : 1);

/** A share of the requests concluded; the word for too few of them; a dash where none are known. */
export const shareText = ({ count, concluded }: Share, lang: Lang, digits = 1): string => {
  if (!concluded) return '–';
  return concluded < smallBelow ? say(topicWords.smallBase, lang) : formatPercent(count / concluded, lang, digits);
};
