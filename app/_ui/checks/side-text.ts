import { formatNumber } from '../../../lib/format.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** A side of a finding: a number with its thousands apart and no decimal lost, any other text as it stands. */
export const sideText = (side: string | null, lang: Lang): string | null => {
  const decimals = side?.match(/^-?\d{1,15}(?:\.(\d{1,9}))?$/);
  return side !== null && decimals ? formatNumber(Number(side), lang, decimals[1]?.length ?? 0) : side;
};
