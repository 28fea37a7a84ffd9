/** Of how many a rate is, and how many it counts. */
export interface Share {
  numerator: number;
  denominator: number | null;
}

const rateOf = ({ numerator, denominator }: Share) => (denominator ? numerator / denominator : null);

/** Two shares apart in standard errors of their pooled share; null where one of them has no cases. */
export const zBetween = (a: Share, b: Share): number | null => {
  const [first, second] = [rateOf(a), rateOf(b)];
  if (first === null || second === null || !a.denominator || !b.denominator) return null;
  const pooled = (a.numerator + b.numerator) / (a.denominator + b.denominator);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.denominator + 1 / b.denominator));
  return error > 0 ? (second - first) / error : null;
};

/** Many shares as one: all that is counted of all there is. */
export const pooled = (shares: readonly Share[]): Share => ({
  numerator: shares.reduce((sum, each) => sum + each.numerator, 0),
  denominator: shares.reduce((sum, each) => sum + (each.denominator ?? 0), 0),
});

/** The limits that chance alone would keep a share of n within, around a mean (Spiegelhalter 2005). */
export const limitsAround = (mean: number, n: number, z: number): readonly [number, number] => {
  const error = Math.sqrt((mean * (1 - mean)) / n);
  return [Math.max(0, mean - z * error), Math.min(1, mean + z * error)];
};
