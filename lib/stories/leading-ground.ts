import { partsOfGroup } from '../form/parts.ts';
import { blanksOf, number, percent } from './blanks.ts';
import { newestYear } from './series.ts';
import { thresholds } from './thresholds.ts';
import type { Candidate, Facts, GroundCounts } from './types.ts';

const names = new Map(partsOfGroup('refused').map(({ sum, name }) => [sum[0], name]));

const leadingIn = ({ authority, year, counts }: GroundCounts): Candidate[] => {
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  const [first] = counts.toSorted((a, b) => b.n - a.n);
  const name = first && names.get(first.row);
  if (!first || !name || all < thresholds.ground.refusals || first.n / all < thresholds.ground.share) return [];
  return [
    {
      kind: 'leading-ground',
      authority,
      measure: 'refusal-reasons',
      year,
      score: first.n / all,
      rising: true,
      blanks: blanksOf({
        year,
        ground: (lang) => name[lang],
        n: number(first.n),
        all: number(all),
        share: percent(first.n / all),
      }),
      view: { authorities: [authority], years: { from: 'first', to: 'latest' } },
      points: [],
    },
  ];
};

/** One ground stands behind most of an authority's refusals in the newest years. */
export const leadingGrounds = (facts: Facts): Candidate[] => {
  const newest = newestYear(facts.figures);
  return newest === null ? [] : facts.grounds.filter(({ year }) => year >= newest - 1).flatMap(leadingIn);
};
