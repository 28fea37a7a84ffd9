import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../lib/form/types.ts';

const folder = join(import.meta.dirname, '..', '..', 'lib', 'text');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'say.ts');

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Every pair of words in a module, however deep, with the way to it. */
const pairsIn = (value: unknown, way: string): [string, Words][] => {
  if (isWords(value)) return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${way}.${key}`));
};

const pairs = (
  await Promise.all(files.map(async (file) => pairsIn(await import(join(folder, file)), file.replace('.ts', ''))))
).flat();

const blanks = (text: string) => [...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name);
// The name of a form, a law or the site itself stands in its own script.
const ownScript = /^(site\.siteWords\.name|site\.siteWords\.tagline)$/;
const han = /\p{Script=Han}/u;

describe('the words of the interface', () => {
  it('are found', () => {
    expect(pairs.length).toBeGreaterThan(200);
  });

  it('exist in both languages', () => {
    expect(pairs.filter(([, { zh, en }]) => (zh.trim() === '') !== (en.trim() === '')).map(([way]) => way)).toEqual([]);
  });

  it('speak Chinese on the Chinese side', () => {
    const silent = pairs.filter(([, { zh }]) => /[a-z]{4,}/i.test(zh.replace(/\{\w+\}/g, '')) && !han.test(zh));
    expect(silent.map(([way]) => way)).toEqual([]);
  });

  it('speak English on the English side', () => {
    const mixed = pairs.filter(
      ([way, { en }]) =>
        han.test(en.replace(/公开 Gongkai|Gongkai 公开|政府信息公开年报/g, '')) && !ownScript.test(way),
    );
    expect(mixed.map(([way]) => way)).toEqual([]);
  });

  it('leave no blank in one language that the other does not have, but for what only one needs', () => {
    const unknown = pairs.filter(([, { zh, en }]) => {
      const [inChinese, inEnglish] = [new Set(blanks(zh)), new Set(blanks(en))];
      return inChinese.size > 0 !== inEnglish.size > 0;
    });
    expect(unknown.map(([way]) => way)).toEqual([]);
  });
});
