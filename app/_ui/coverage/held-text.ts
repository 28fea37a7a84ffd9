import { formatNumber } from '../../../lib/format.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface Held {
  complete: number;
  narrative: number;
  of: number;
}

/** How many reports are held of how many authorities; those known by their text alone are told apart. */
export const heldText = ({ complete: n, narrative, of }: Held, lang: Lang): string =>
  say(narrative > 0 ? coverageWords.ofNarrative : coverageWords.of, lang, {
    n: formatNumber(n, lang),
    narrative: formatNumber(narrative, lang),
    of: formatNumber(of, lang),
  });
