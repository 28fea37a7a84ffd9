import type { Words } from '../form/types.ts';
import type { Lang } from '../view/spec.ts';
import { placeText } from './place.ts';
import { readingWords } from './reading.ts';
import { say } from './say.ts';

/**
 * A finding is stored with its sentence, so that a file of a release keeps its bytes for ever. A sentence that was worded
 * better since is read again by the words it was made with, and said with those of today. Add a pair here with every change.
 */
export const rewordings: readonly { was: Words; now: Words }[] = [
  {
    was: {
      zh: '“{name}”：{place}按所列各项相加为{left}，表中为{right}。',
      en: '“{name}”: for {place} the items printed add up to {left}, and the table prints {right}.',
    },
    now: readingWords.sum,
  },
  {
    was: {
      zh: '表{table}有{left}个单元格空白或以“-”“/”填写，不作0处理。',
      en: '{left} cells of table {table} are blank, a dash or a slash; they are not taken as 0.',
    },
    now: readingWords.blank,
  },
  {
    was: {
      zh: '{place}的数字与行名分离，按阅读顺序和求和关系只有一种排法，据此取值。',
      en: 'The values of {place} stand apart from their label; reading order and the sums of the form allow one placement, which was taken.',
    },
    now: readingWords.inferredRow,
  },
  {
    was: {
      zh: '{place}的数字与行名分离，有{left}种排法，未取值。',
      en: 'The values of {place} stand apart from their label and have {left} possible placements; no value was taken.',
    },
    now: readingWords.ambiguousRow,
  },
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A template as the pattern of the sentences made with it: each blank is a group, bare of quotation marks, said again the same. */
const patternOf = (template: string): RegExp => {
  const seen = new Set<string>();
  const parts = template.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return literal(part);
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>(?!“).+?)`;
  });
  return new RegExp(`^${parts.join('')}$`, 's');
};

const patterns = rewordings.map(({ was, now }) => ({ zh: patternOf(was.zh), en: patternOf(was.en), now }));

/** Tables are numbered as on the form, also in a sentence that was stored with a figure. */
const numbered = (sentence: string): string =>
  sentence.replace(/表([234])(?=有|未印|（)/g, (_, table: string) => placeText(`table-${table}`, 'zh'));

const said = (sentence: string, lang: Lang): string => {
  for (const pattern of patterns) {
    const values = pattern[lang].exec(sentence)?.groups;
    if (values) return say(pattern.now, lang, values);
  }
  return sentence;
};

/** The sentence of a finding in the words of today, whatever import made it. */
export const sentenceOf = (text: Words, lang: Lang): string =>
  lang === 'zh' ? numbered(said(text.zh, lang)) : said(text.en, lang);
