import { storyKinds } from './kinds.ts';
import type { Candidate, Facts } from './types.ts';

const strongestFirst = (a: Candidate, b: Candidate): number =>
  b.year - a.year || b.score - a.score || (a.authority ?? '').localeCompare(b.authority ?? '');

/** No authority twice, and within a kind no measure twice: a page of stories, not of one place. */
const pick = (candidates: readonly Candidate[], taken: ReadonlySet<string | null>, most: number): Candidate[] => {
  const chosen: Candidate[] = [];
  for (const each of candidates.toSorted(strongestFirst)) {
    const known =
      each.authority !== null && (taken.has(each.authority) || chosen.some((one) => one.authority === each.authority));
    if (chosen.length < most && !known && !chosen.some(({ measure }) => measure === each.measure)) chosen.push(each);
  }
  return chosen;
};

/** The stories of a page: of each kind the newest and strongest. The same facts give the same stories. */
export const chooseStories = (facts: Facts, most = 6): Candidate[] => {
  const chosen: Candidate[] = [];
  for (const { find, most: ofKind } of storyKinds) {
    const taken = new Set(chosen.map(({ authority }) => authority));
    chosen.push(...pick(find(facts), taken, ofKind));
  }
  return chosen.slice(0, most);
};
