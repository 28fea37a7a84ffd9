import type { Measure } from './measure-types.ts';

/** A value that may be ranked, with what it is of. */
export interface Rankable {
  value: number | null;
  denominator: number | null;
}

/** A place among peers: the highest value is 1, equal values share a place. */
export interface Rank {
  place: number;
  tied: boolean;
  /** Itself and every peer with a value that may be ranked. */
  of: number;
  median: number;
}

/** Fewer than this give no ranking. */
export const fewestRanked = 5;

const ranked = (measure: Measure, { value, denominator }: Rankable): number[] =>
  value === null || (measure.denominator && (denominator ?? 0) < (measure.smallBelow ?? 1)) ? [] : [value];

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

/** The place of one value among its peers; null where it is absent, of too few cases, or has too few peers. */
export const rankAmong = (measure: Measure, own: Rankable, peers: readonly Rankable[]): Rank | null => {
  const [mine] = ranked(measure, own);
  const others = peers.flatMap((peer) => ranked(measure, peer));
  if (mine === undefined || others.length + 1 < fewestRanked) return null;
  return {
    place: 1 + others.filter((value) => value > mine).length,
    tied: others.includes(mine),
    of: others.length + 1,
    median: medianOf([mine, ...others]),
  };
};
