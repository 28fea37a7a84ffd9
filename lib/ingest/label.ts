import { remember } from './remember.ts';
import { toSimplified } from './traditional.ts';

/** A printed label reduced to what identifies it: the words, and the numbering before them. */
export interface LabelText {
  core: string;
  /** `3` for `3.`, `(六)` for `（六）`, `一、` for `一、`; empty where none is printed. */
  numbering: string;
}

const arabic = /^[(]?(\d{1,2})[)]?\s*[、.,:，]?\s*(?=[^\d.,])/;
const bracketed = /^[([〔]\s*([一二三四五六七八九十]{1,2})\s*[)\]〕]\s*[、.,]?/;
const chinese = /^([一二三四五六七八九十]{1,2})\s*[、.,:]/;

const numberingOf = (text: string): [string, string] => {
  const inBrackets = text.match(bracketed);
  if (inBrackets) return [`(${inBrackets[1]})`, text.slice(inBrackets[0].length)];
  const plain = text.match(chinese);
  if (plain) return [`${plain[1]}、`, text.slice(plain[0].length)];
  const digits = text.match(arabic);
  return digits ? [`${digits[1]}`, text.slice(digits[0].length)] : ['', text];
};

/** Width, spaces and invisible marks made alike; punctuation kept. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();

/** Only letters, digits and Chinese characters, in simplified form; 其它 is written for 其他 in many reports. */
export const wordsOnly = remember(
  (text) => toSimplified(plainText(text).replace(/[^\p{L}\p{N}]+/gu, '')).replaceAll('其它', '其他'),
  5000,
);

const splitLabel = remember((text): LabelText => {
  const [numbering, rest] = numberingOf(plainText(text).replace(/\s+/g, '').replace(/^#+/, ''));
  return { core: wordsOnly(rest), numbering };
}, 5000);

/** Splits a printed label into numbering and words, however it is spaced, bracketed or punctuated. */
export const labelText = (text: string): LabelText =>
  /^\d*$/.test(text) ? { core: text, numbering: '' } : splitLabel(text);

/** How many characters differ (Levenshtein); stops counting above `limit`. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // One line of the matrix, written over from left to right: `corner` is what stood above and to the left.
  const line = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let corner = i - 1;
    let left = i;
    let least = i;
    line[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = line[j] ?? 0;
      const swap = corner + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(swap, above + 1, left + 1);
      corner = above;
      line[j] = left;
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  return line[b.length] ?? limit + 1;
};

/** Differences that a label may have and still be the same label: none under four characters. */
export const tolerance = (core: string): number => (core.length < 4 ? 0 : Math.min(4, Math.floor(core.length / 4)));
