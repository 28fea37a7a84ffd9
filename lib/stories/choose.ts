import { storyKinds } from './kinds.ts';
import type { Candidate, Facts } from './types.ts';

const strongestFirst = (a: Candidate, b: Candidate): number =>
  b.year - a.year || b.score - a.score || (a.authority ?? '').localeCompare(b.authority ?? '');

/** No authority twice, and within a kind no measure twice: a page of stories, not of one place. */
const isOpen = (each: Candidate, chosen: readonly Candidate[]): boolean =>
  !chosen.some(
    ({ authority, kind, measure }) =>
      (authority !== null && authority === each.authority) || (kind === each.kind && measure === each.measure),
  );

/** The newest and strongest that is still open; of the same year rather one of a measure not told yet. */
const next = (candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined => {
  const open = candidates.filter((each) => isOpen(each, chosen));
  const fresh = open.find(({ measure }) => !chosen.some((one) => one.measure === measure));
  return fresh && fresh.year === open[0]?.year ? fresh : open[0];
};

/** The stories of a page, one of each kind before a second of any. The same facts give the same stories. */
export const chooseStories = (facts: Facts, most = 6): Candidate[] => {
  const kinds = storyKinds.map(({ find, ...kind }) => ({ ...kind, found: find(facts).toSorted(strongestFirst) }));
  const chosen: Candidate[] = [];
  for (let round = 0; round < Math.max(...kinds.map((kind) => kind.most)); round += 1)
    for (const kind of kinds.filter((each) => round < each.most)) {
      const candidate = chosen.length < most ? next(kind.found, chosen) : undefined;
      if (candidate) chosen.push(candidate);
    }
  const place = ({ kind }: Candidate) => storyKinds.findIndex(({ key }) => key === kind);
  return chosen.toSorted((a, b) => place(a) - place(b));
};
