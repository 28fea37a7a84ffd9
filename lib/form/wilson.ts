/** The standard normal quantile of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/** The Wilson score interval of `hits` of `n` (Wilson 1927): holds for small n and for shares near 0 and 1. */
export const wilson = (hits: number, n: number, z = z95): readonly [number, number] | null => {
  if (n <= 0) return null;
  const share = hits / n;
  const square = z * z;
  const centre = share + square / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  return [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)];
};
