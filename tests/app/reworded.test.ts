import { describe, expect, it } from 'vitest';
import { rewordings, sentenceOf } from '../../lib/text/reworded.ts';
import { say } from '../../lib/text/say.ts';

const values = { name: '复议诉讼合计', place: 'Refused: state secret', left: '1,204', right: '0', table: '三' };

describe('the sentence of a finding', () => {
  it.each(rewordings.flatMap(({ was, now }) => (['zh', 'en'] as const).map((lang) => ({ was, now, lang }))))(
    'stored as $was.en is said in the words of today ($lang)',
    ({ was, now, lang }) => {
      const stored = { zh: say(was, 'zh', values), en: say(was, 'en', values) };
      expect(sentenceOf(stored, lang)).toBe(say(now, lang, values));
    },
  );

  it.each(rewordings)('made today stays as it is: $now.en', ({ now }) => {
    const text = { zh: say(now, 'zh', values), en: say(now, 'en', values) };
    expect([sentenceOf(text, 'zh'), sentenceOf(text, 'en')]).toEqual([text.zh, text.en]);
  });

  it('numbers a table as the form does', () => {
    const text = { zh: '表4有5个单元格空白或以“-”“/”填写，不作0处理。', en: '' };
    expect(sentenceOf(text, 'zh')).toBe('表四有5个单元格空白或以“-”“/”填写，不作0处理。');
  });

  it('that no rewording knows is shown as it was stored', () => {
    const text = { zh: '“25元”不是整数，未取值；请核对原表。', en: 'Something that an import said once.' };
    expect([sentenceOf(text, 'zh'), sentenceOf(text, 'en')]).toEqual([text.zh, text.en]);
  });
});
