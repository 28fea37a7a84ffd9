import { figureWords } from '../../../lib/text/figure.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

export interface UpgradeWords {
  lang: Lang;
  explore: string;
  isolate: string;
  source: string;
  cell: string;
  check: string;
}

/** The few words that the layer in the browser says, in the language of the page. */
export const upgradeWords = (lang: Lang): UpgradeWords => ({
  lang,
  explore: say(figureWords.explore, lang),
  isolate: say(figureWords.isolate, lang),
  source: say(figureWords.source, lang),
  cell: say(figureWords.cell, lang),
  check: say(figureWords.check, lang),
});
