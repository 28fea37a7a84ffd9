import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary, termByKey } from '../../lib/form/glossary.ts';
import { explain, mentionedKeys } from '../../lib/form/mentions.ts';
import { topics } from '../../lib/form/topics.ts';

const marked = (texts: readonly string[], lang: 'zh' | 'en') =>
  explain(texts, lang).map((pieces) => pieces.flatMap(({ text, term }) => (term ? [`${text} = ${term.key}`] : [])));

describe('a term is explained', () => {
  it.each<[string, 'zh' | 'en', readonly string[], string[][]]>([
    ['at its first mention only', 'zh', ['办结的申请，办结多少'], [['办结 = concluded']]],
    [
      'once over all texts of a page',
      'en',
      ['Reviews upheld.', 'More reviews.'],
      [['Reviews = administrative-review', 'upheld = upheld'], []],
    ],
    ['by its longest name', 'zh', ['不服的申请行政复议'], [['行政复议 = administrative-review']]],
    ['as a whole word', 'en', ['unrefused, lawsuitsx'], [[]]],
    ['whatever its case', 'en', ['Concluded in the year'], [['Concluded = concluded']]],
  ])('%s', (_, lang, texts, found) => {
    expect(marked(texts, lang)).toEqual(found);
  });

  it('without a letter lost or added', () => {
    const word = fc.constantFrom('办结', '复议', 'refused', ' suits ', '，', 'x', '行政诉讼');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom('zh' as const, 'en' as const), (texts, lang) => {
        const pieces = explain(texts, lang);
        expect(pieces.map((each) => each.map((piece) => piece.text + piece.after).join(''))).toEqual(texts);
        const keys = pieces.flat().flatMap(({ term }) => term?.key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('only where the glossary has it', () => {
    expect(mentionedKeys.filter((key) => !termByKey(key))).toEqual([]);
    expect(glossary.length).toBeGreaterThanOrEqual(mentionedKeys.length);
  });

  it('on every topic, in both languages', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const { code, lead, measures } of topics)
        expect([
          code,
          marked([lead[lang], ...measures.map(({ words }) => words[lang])], lang).flat().length > 0,
        ]).toEqual([code, true]);
  });
});
