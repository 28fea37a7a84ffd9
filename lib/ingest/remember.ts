const longestKey = 120;

/** The function with its answers kept by text, at most `limit` of them: reports print the same words over and over. */
export const remember = <T>(answer: (text: string) => T, limit: number): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const fresh = answer(text);
    if (text.length > longestKey) return fresh;
    if (known.size >= limit) known.clear();
    known.set(text, fresh);
    return fresh;
  };
};
