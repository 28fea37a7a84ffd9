import { conditionKeys } from './condition-form.ts';
import { outputParams, viewParams } from './params.ts';

/** Keys that pages, the interface for programs and oEmbed read beside those of a view. */
export const pageKeys = [
  'q',
  'page',
  'parent',
  'level',
  'check',
  'year',
  'section',
  'p',
  'cursor',
  'limit',
  'authority',
  'measure',
  'code',
  'endpoint',
  'since',
  'fields',
  'url',
  'format',
  'maxwidth',
  'maxheight',
  // Oversight: how a list is laid out, whose verdict, which topic, what of several.
  'by',
  'sort',
  'verdict',
  'topic',
  'what',
  'all',
  'from',
  'to',
  ...conditionKeys,
] as const;

const viewKeys: readonly string[] = [...viewParams, ...outputParams].map(({ key }) => key);
const lists = new Set([...viewParams, ...outputParams].flatMap(({ key, list }) => (list ? [key] : [])));
const known = new Set([...viewKeys, ...pageKeys]);

/** Every query key that changes an answer; a test walks the sources for one that is missing. */
export const queryKeys: ReadonlySet<string> = known;

// An empty text says nothing, except that `d=` means no authority, on purpose.
const says = (name: string, value: string) => value.trim() !== '' || name === 'd';

/**
 * The query with its known keys alone, in one order: two texts that show the same are the same text here, and
 * two that may show something else are not. Where a key may stand once, its first value counts.
 */
export const canonicalQuery = (query: string): string => {
  const pairs = [...new URLSearchParams(query)]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => known.has(name) && says(name, value));
  const seen = new Set<string>();
  const kept = pairs.filter(([name]) => lists.has(name) || (!seen.has(name) && seen.add(name)));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new URLSearchParams(kept.map(([name, value]): [string, string] => [name, value])).toString();
};
