/** A stream of pseudo-random numbers: the same seed gives the same stream on every machine. */
export interface Chance {
  /** In [0, 1). */
  unit: () => number;
  /** True with a probability. */
  happens: (probability: number) => boolean;
  /** An integer in [from, to]. */
  whole: (from: number, to: number) => number;
  normal: () => number;
  /** A positive number around a median, heavy-tailed as sigma grows. */
  around: (median: number, sigma: number) => number;
  poisson: (mean: number) => number;
  /** How many of n happen. */
  binomial: (n: number, probability: number) => number;
  /** n things dealt out by weights that add up to anything above 0. */
  deal: (n: number, weights: readonly number[]) => number[];
}

/** FNV-1a over the seed and a name, so that each authority has a stream of its own whatever stands beside it. */
const hash = (seed: number, name: string): number => {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for figures that only have to look real. */
const mulberry = (start: number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const smallNumber = 30;

/** The stream of a name under a seed. */
export const chanceOf = (seed: number, name: string): Chance => {
  const unit = mulberry(hash(seed, name));
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const happens = (probability: number) => unit() < probability;
  const poisson = (mean: number) => {
    if (mean > smallNumber) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let product = unit();
    let count = 0;
    for (; product > limit; count += 1) product *= unit();
    return count;
  };
  const binomial = (n: number, probability: number) => {
    if (n <= 0 || probability <= 0) return 0;
    if (probability >= 1) return n;
    if (n > smallNumber) {
      const drawn = Math.round(n * probability + Math.sqrt(n * probability * (1 - probability)) * normal());
      return Math.min(n, Math.max(0, drawn));
    }
    let count = 0;
    for (let at = 0; at < n; at += 1) if (happens(probability)) count += 1;
    return count;
  };
  const deal = (n: number, weights: readonly number[]) => {
    if (n === 0) return weights.map(() => 0);
    let left = n;
    let weight = weights.reduce((sum, each) => sum + each, 0);
    return weights.map((each, at) => {
      const dealt = at === weights.length - 1 ? left : binomial(left, each / weight);
      left -= dealt;
      weight -= each;
      return dealt;
    });
  };
  return {
    unit,
    happens,
    whole: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    normal,
    around: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson,
    binomial,
    deal,
  };
};
