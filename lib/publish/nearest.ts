/** Levenshtein distance, one row at a time. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The word most like the one typed, for "did you mean"; null for an empty list. */
export const nearest = (typed: string, words: readonly string[]): string | null => {
  const short = typed.slice(0, 60);
  return words.reduce<string | null>(
    (best, word) => (best === null || distance(short, word) < distance(short, best) ? word : best),
    null,
  );
};
