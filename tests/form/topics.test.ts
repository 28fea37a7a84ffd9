import { describe, expect, it } from 'vitest';
import { glossary, termByKey } from '../../lib/form/glossary.ts';
import { measures } from '../../lib/form/measures.ts';
import { topicByCode, topics, wordsOfMeasure } from '../../lib/form/topics.ts';

const isSaid = (words: { zh: string; en: string }) => /\p{Script=Han}/u.test(words.zh) && /[a-z]/.test(words.en);

describe('topics', () => {
  it('tell every measure of theirs, once and nowhere else', () => {
    const owed = measures.filter(({ topic }) => topic !== 'quality').map(({ code, topic }) => `${topic} ${code}`);
    const told = topics.flatMap((topic) => topic.measures.map(({ code }) => `${topic.code} ${code}`));
    expect([...told].sort()).toEqual([...owed].sort());
  });

  it.each(topics)('have a title, a lead and sentences in both languages: $code', (topic) => {
    expect([topic.title, topic.lead, ...topic.measures.map(({ words }) => words)].every(isSaid)).toBe(true);
    expect(topic.measures.filter(({ words }) => !words.zh.endsWith('。') || !words.en.endsWith('.'))).toEqual([]);
  });

  it.each(topics)(
    'draw measures of their own, and lead down to what exists: $code',
    ({ measures: told, drawn, steps = [] }) => {
      const codes = told.map(({ code }) => code);
      expect(drawn.filter((code) => !codes.includes(code))).toEqual([]);
      expect(drawn.length).toBeGreaterThan(0);
      for (const { words, to } of steps) {
        expect(isSaid(words)).toBe(true);
        if ('chart' in to) expect(drawn).toContain(to.chart);
        if ('ranking' in to) expect(measures.find(({ code }) => code === to.ranking)?.kinds).toContain('rank');
      }
    },
  );

  it('write numbers in English as the charts do: 100,000 and 100%', () => {
    const english = [
      ...measures.map(({ name }) => name.en),
      ...topics.flatMap((topic) => topic.measures.map(({ words }) => words.en)),
    ];
    expect(english.filter((words) => /\d \d{3}|\d %/.test(words))).toEqual([]);
  });

  it('are found by name, and quality is none of them', () => {
    expect(topicByCode('refusals')?.title.en).toBe('Answers and refusals');
    expect(topicByCode('quality')).toBeUndefined();
    expect(wordsOfMeasure('correction-rate')?.zh).toContain('纠正');
    expect(wordsOfMeasure('check-pass-rate')).toBeUndefined();
  });
});

describe('glossary', () => {
  it('explains each term once, in both languages', () => {
    expect(new Set(glossary.map(({ key }) => key)).size).toBe(glossary.length);
    expect(glossary.filter(({ term, words }) => !isSaid(term) || !isSaid(words))).toEqual([]);
  });

  it.each([
    'disclosure-on-request',
    'proactive-disclosure',
    'administrative-review',
    'carry-over',
    'reconciliation',
    'normative-document',
  ])('knows %s', (key) => {
    expect(termByKey(key)?.key).toBe(key);
  });
});
