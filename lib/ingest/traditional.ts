import { Locale } from 'opencc-js/t2cn';

// In names of places it is no traditional form of 干: 乾县, 乾安县.
const inUse = new Set('乾');

// Gateway copies of government sites print the form character by character in traditional ones: no phrases are mapped.
const pairs = (Locale.to.cn ?? [])
  .flat(2)
  .flatMap((entries) => String(entries).split('|'))
  .map((entry) => entry.split(' '))
  .filter(([from = '', to]) => [...from].length === 1 && to && !inUse.has(from));

const simplified = new Map(pairs.map(([from = '', to = '']) => [from, to]));

/** Simplified characters for traditional ones, to recognise labels by; nothing that is stored passes through here. */
export const toSimplified = (text: string): string => {
  let changed = '';
  for (const character of text) changed += simplified.get(character) ?? character;
  return changed;
};
