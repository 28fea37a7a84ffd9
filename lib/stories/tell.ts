import { placeInFull } from '../form/place-name.ts';
import type { Words } from '../form/types.ts';
import { formatPercent } from '../format.ts';
import type { AuthorityName } from '../queries/view-data.ts';
import { say } from '../text/say.ts';
import { storyWords } from '../text/stories.ts';
import { thresholds } from './thresholds.ts';
import type { Blanks, Candidate, Story } from './types.ts';

const country: Words = { zh: '全国县区合计', en: 'All districts together' };

/** The thresholds as the guards name them: the words cannot say another number than the rule uses. */
const guardBlanks: Blanks = {
  least: thresholds.rate['disclosure-rate'],
  leastDisputes: thresholds.rate['correction-rate'],
  leastCount: thresholds.count['requests-received'],
  points: thresholds.change.points * 100,
  z: thresholds.change.z,
  factor: thresholds.factor,
  fewer: formatPercent(1 / thresholds.factor, 'en', 0),
  years: thresholds.history.years,
  pointsBeyond: thresholds.history.points * 100,
  authorities: thresholds.limits.authorities,
  refusals: thresholds.ground.refusals,
  times: thresholds.notHeld.times,
  fewestRefusals: thresholds.notHeld.refusals,
  groundShare: formatPercent(thresholds.ground.share, 'en', 0),
  coverage: formatPercent(thresholds.nation.coverage, 'en', 0),
};

/** A candidate in words: the headline and the sentence by its rule, with the guard it passed. */
export const tellStory = ({ blanks, score: _, ...told }: Candidate, name: AuthorityName | null): Story => {
  const words = storyWords[told.kind];
  const place = name ? placeInFull(name.fullName) : country;
  const inWords = (template: Words): Words => ({
    zh: say(template, 'zh', { ...blanks('zh'), name: place.zh }),
    en: say(template, 'en', { ...blanks('en'), name: place.en }),
  });
  return {
    ...told,
    name,
    headline: inWords(told.rising ? words.rising : words.falling),
    text: inWords(words.text),
    guard: { zh: say(words.guard, 'zh', guardBlanks), en: say(words.guard, 'en', guardBlanks) },
  };
};
