import type { SourceDocument } from './document.ts';
import { plainText } from './label.ts';

/** The year that a pattern finds in a text. */
export const yearIn = (text: string | null, pattern: RegExp): number | null => {
  const found = text?.match(pattern)?.[1];
  return found ? Number(found) : null;
};

// 二〇二三, and with a letter or a circle for the sign of zero.
const zeros = '〇○◯零Oo0';
const digits = new Map<string, number>([
  ...[...zeros].map((character): [string, number] => [character, 0]),
  ...[...'一二三四五六七八九'].map((character, at): [string, number] => [character, at + 1]),
]);

/** A year in Chinese characters, as a part of a pattern. */
export const yearInWords = `二[${zeros}][${[...digits.keys()].join('')}]{2}`;

const beforeYear = new RegExp(`${yearInWords}(?=年)`, 'g');
const inDigits = (text: string) =>
  text.replace(beforeYear, (year) => [...year].map((character) => digits.get(character)).join(''));

/** The year that a title names, in figures or characters. */
export const yearOf = (title: string | null): number | null => yearIn(inDigits(title ?? ''), /(20\d\d)(?!\d)/);

/** The years that the period of the figures begins and ends in; the second is null where it is the same. */
export interface Period {
  from: number;
  to: number | null;
}

// 2023年1月1日, 2023年01月01日, 2023.1.1, 2023年1月至12月, 2023年度(1月1日至…)
const starts =
  /(?:期限|时间|数据|自|从)[^。]{0,20}?(20\d\d)(?:年度?[(]?0?1月(?:0?1日|份?[至到—~-]12月)|[-./]0?1[-./]0?1(?!\d))/;
const ends = /^[^。]{0,6}?[至到—~-](20\d\d)(?:年12月31日|[-./]12[-./]31)/;

/** The period that the report says its figures are of. */
export const periodOf = (source: SourceDocument): Period | null => {
  for (const part of source.parts) {
    const text = part.kind === 'text' && part.text.includes('1') ? plainText(part.text).replace(/\s+/g, '') : '';
    const found = inDigits(text).match(starts);
    if (!found) continue;
    const rest = inDigits(text).slice((found.index ?? 0) + found[0].length);
    const [from, to] = [Number(found[1]), yearIn(rest, ends)];
    return { from, to: to === from ? null : to };
  }
  return null;
};
