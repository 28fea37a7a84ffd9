import type { SourceDocument } from './document.ts';
import { plainText } from './label.ts';

/** The year that a pattern finds in a text. */
export const yearIn = (text: string | null, pattern: RegExp): number | null => {
  const found = text?.match(pattern)?.[1];
  return found ? Number(found) : null;
};

const digits = new Map([...'〇○零一二三四五六七八九'].map((character, at) => [character, Math.max(0, at - 2)]));
const inDigits = (text: string) =>
  text.replace(/二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map((character) => digits.get(character)).join(''),
  );

/** The year that a title names, in figures or characters. */
export const yearOf = (title: string | null): number | null => yearIn(inDigits(title ?? ''), /(20\d\d)(?!\d)/);

/** The year of the period that the report says its figures are of. */
export const periodOf = (source: SourceDocument): number | null => {
  for (const part of source.parts) {
    const text = part.kind === 'text' && part.text.includes('1') ? plainText(part.text).replace(/\s+/g, '') : '';
    const year = yearIn(text, /(?:期限|时间|数据|自|从)[^。]{0,20}?(20\d\d)年1月1日/);
    if (year) return year;
  }
  return null;
};
