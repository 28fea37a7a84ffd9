import type { SourceDocument } from './document.ts';
import { plainText } from './label.ts';
import { sectionHeading } from './sections.ts';
import { toSimplified } from './traditional.ts';

/** What the head of the document says: its title, who it names and who signs below it. */
export interface Head {
  title: string | null;
  /** Title without year and 政府信息公开工作年度报告: the name of who reports. */
  issuer: string;
  /** Short lines near the title, where a name may stand alone. */
  near: readonly string[];
}

const headLines = 25;
const words = (text: string) => toSimplified(plainText(text)).replace(/\s+/g, '');
const titleEnd = /(政府)?信息公开(工作)?(情况)?的?(年度|年)?(工作)?(报告|年报)/;
const withoutYear = (text: string) => text.replace(/[(]?(20\d\d|二[〇○零]\S{2})年?(年度|度)?[)]?/g, '');
const isTitle = (text: string) => text.length <= 80 && titleEnd.test(withoutYear(text));

const linesBefore = (source: SourceDocument): string[] => {
  const lines: string[] = [];
  for (const part of source.parts) {
    const texts = part.kind === 'text' ? part.text.split('\n') : part.grid.cells.map((cell) => cell.text);
    for (const text of texts) {
      if (sectionHeading(text) || lines.length >= headLines) return lines;
      if (text.trim()) lines.push(words(text));
    }
  }
  return lines;
};

/** Parts of a title that say nothing about who reports. */
const notIssuer = /\d+$|[《》“”"()]|^关于|^(标题|题目):/g;

/** Who a title names: what stands before 政府信息公开, without the year. */
export const issuerOf = (title: string): string => {
  const before = withoutYear(title).split(titleEnd)[0] ?? '';
  const issuer = before.replace(notIssuer, '').replace(/^年度?|[的-]$/g, '');
  // 西城区人民政府信息公开: the word 政府 belongs to both.
  return issuer.endsWith('人民') ? `${issuer}政府` : issuer;
};

// A title set in two or three lines is put together before it is read.
const titleIn = (lines: readonly string[]): string | null => {
  for (const length of [1, 2, 3])
    for (let at = 0; at + length <= lines.length; at++) {
      const text = lines.slice(at, at + length).join('');
      if (isTitle(text) && /(报告|年报)[)》]?$/.test(text)) return text;
    }
  return lines.find(isTitle) ?? null;
};

/** The title as printed on the document; the title a file declares counts only where none is printed. */
export const headOfDocument = (source: SourceDocument): Head => {
  const lines = linesBefore(source);
  const declared = source.title === null ? null : words(source.title);
  const title = titleIn(lines) ?? (declared !== null && isTitle(declared) ? declared : null);
  return { title, issuer: title === null ? '' : issuerOf(title), near: lines.filter((line) => line.length <= 40) };
};
