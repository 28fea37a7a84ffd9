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

/** Where one digit would tell a share as nothing, or all of a column are below 1%, another one tells them apart. */
export const digitsFor = (shares: readonly Share[]): number => {
  const told = shares.filter(({ count, concluded }) => count > 0 && (concluded ?? 0) >= smallBelow).map(shareOf);
  return told.length > 0 && (Math.max(...told) < 0.01 || Math.min(...told) < 0.0005) ? 2 : 1;
};

/** A share of the requests concluded; the word for too few of them; a dash where none are known. */
export const shareText = ({ count, concluded }: Share, lang: Lang, digits = 1): string => {
  if (!concluded) return '–';
  return concluded < smallBelow ? say(topicWords.smallBase, lang) : formatPercent(count / concluded, lang, digits);
};
