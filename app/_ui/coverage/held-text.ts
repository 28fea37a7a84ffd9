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
  narrative > 0 ? say(coverageWords.ofNarrative, lang, { n, narrative, of }) : say(coverageWords.of, lang, { n, of });
