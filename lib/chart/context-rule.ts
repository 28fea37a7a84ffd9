import { formatNumber } from '../format.ts';
import type { ContextSize } from '../queries/view-data.ts';
import { contextRules } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Lang } from '../view/spec.ts';
import type { Scene } from './scene.ts';

/** What lib/queries/context.ts does, said to the reader with its numbers. */

const most = 60;
/** Peers are at most so many times as large or as small. */
const times = 1.5;

const peerWords = ({ population, received }: ContextSize) => {
  if (population !== null) return { words: contextRules.peerByPopulation, size: population };
  return received === null
    ? { words: contextRules.peerUnknown, size: 0 }
    : { words: contextRules.peerByRequests, size: received };
};

const peerRule = (size: ContextSize, name: string, lang: Lang): string => {
  const { words, size: n } = peerWords(size);
  const text = (value: number) => formatNumber(Math.round(value), lang);
  return say(words, lang, { name, most, n: text(n), low: text(n / times), high: text(n * times) });
};

/** The rule of the grey context in one sentence; null where a view has none. */
export const contextRule = ({ data, spec, lang }: Pick<Scene, 'data' | 'spec' | 'lang'>): string | null => {
  const name = data.authorities[0]?.name[lang];
  if (!data.context || !spec.context || !name) return null;
  if (spec.context === 'peer') return peerRule(data.context.size, name, lang);
  return say(contextRules[spec.context], lang, { name, most });
};
