import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Whether a report was published within its deadline, or how many days after. */
export const punctuality = (days: number, lang: Lang): string => {
  if (days <= 0) return say(words.inTime, lang);
  return days === 1 ? say(words.oneDayLate, lang) : say(words.late, lang, { n: days });
};
