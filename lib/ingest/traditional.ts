import { Locale } from 'opencc-js/t2cn';

// The characters of GB 2312 are in use on the mainland as they are: 乾县 is not to become 干县.
const inUse = ((): Set<string> => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
})();

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
