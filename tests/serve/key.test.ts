import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../lib/publish/api/endpoints.ts';
import { canonicalAddress } from '../../lib/serve/request.ts';
import { canonicalQuery, queryKeys } from '../../lib/view/query-keys.ts';
import { decodeView, encodeView } from '../../lib/view/url.ts';

const key = fc.constantFrom(...queryKeys);
const anyKey = fc.oneof(key, fc.string({ maxLength: 12 }), fc.constantFrom('utm_source', 'D', 'Y', '__proto__', 'r'));
const text = fc.oneof(fc.constantFrom('110105', '2019-2024', 'bar', '1', '', ' '), fc.string({ maxLength: 20 }));
const pairs = fc.array(fc.tuple(anyKey, text), { maxLength: 8 });
const queryOf = (list: [string, string][]) => new URLSearchParams(list).toString();
const unknown = fc.array(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 9 }).filter((name) => !queryKeys.has(name.toLowerCase())),
    text,
  ),
  { maxLength: 5 },
);

describe('the text that a view is kept under', () => {
  it('never holds a key that nothing reads', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        for (const name of new URLSearchParams(canonicalQuery(queryOf(list))).keys())
          expect(queryKeys.has(name)).toBe(true);
      }),
    );
  });

  it('is the same with and without keys that nothing reads, wherever they stand', () => {
    fc.assert(
      fc.property(pairs, unknown, (list, more) => {
        expect(canonicalQuery(queryOf([...more, ...list, ...more]))).toBe(canonicalQuery(queryOf(list)));
      }),
    );
  });

  it('is the same for itself', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const once = canonicalQuery(queryOf(list));
        expect(canonicalQuery(once)).toBe(once);
      }),
    );
  });

  it('shows the same view as what was asked for', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const asked = decodeView('refusal-rate', queryOf(list)).value;
        const kept = decodeView('refusal-rate', canonicalQuery(queryOf(list))).value;
        expect(kept && encodeView(kept)).toBe(asked && encodeView(asked));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a second question mark is part of a value', '/c/x?y=2024?v=bar', '/c/x?y=2024%3Fv%3Dbar'],
    ['a key in capitals is the key', '/c/x?D=110105', '/c/x?d=110105'],
    ['no authority, on purpose, is not the same as nothing said', '/c/x?d=', '/c/x?d='],
    ['an empty text says nothing', '/c/x?y=&q=', '/c/x'],
    ['the order makes no difference', '/c/x?y=2024&d=1.2', '/c/x?d=1.2&y=2024'],
    ['the order of repeated boxes does', '/c/x?d=2&d=1', '/c/x?d=2&d=1'],
    ['the first of two counts', '/c/x?y=2023&y=2024', '/c/x?y=2023'],
  ])('%s', (_why, asked, kept) => {
    expect(canonicalAddress(asked)).toBe(kept);
  });
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

// `one(query, 'q')`, `searchParams.get('q')` and `query.q`: the ways in which the sources read a query.
const reads = /\bone\(\w+, '(\w+)'|[sS]earch(?:Params)?\.get(?:All)?\('(\w+)'|\bquery\.get\('(\w+)'/g;

describe('the list of query keys', () => {
  it('names every key that a page or a route reads', () => {
    const read = [...filesUnder('app'), ...filesUnder('lib/publish')].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(reads)].map(([, one, got, asked]) => one ?? got ?? asked ?? ''),
    );
    expect(read.length).toBeGreaterThan(5);
    const offered = Object.values(endpoints).flatMap(({ query }): readonly string[] => query);
    expect([...new Set([...read, ...offered])].filter((name) => !queryKeys.has(name))).toEqual([]);
  });
});
