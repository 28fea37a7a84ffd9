/** From the first to the last year, also those between that have nothing: a gap is shown, never closed up. */
export const everyYear = (years: readonly number[]): number[] => {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
};
