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

// Menus of a site fill many lines before the title is reached.
const headLines = 300;
const nearLines = 25;
const words = (text: string) => toSimplified(plainText(text)).replace(/\s+/g, '');
const titleEnd = /(政府)?信息公开(工作)?(情况)?的?(年度|年)?(工作)?(报告|年报)/;
const withoutYear = (text: string) => text.replace(/[(]?(20\d\d|二[〇○零]\S{2})年?(年度|度)?[)]?/g, '');
// The path to a page (当前位置:首页>政府信息公开年报) names the kind of page, not the report.
const isPath = (text: string) => /[>›»]|位置:|^首页/.test(text);
const isTitle = (text: string) => text.length <= 80 && titleEnd.test(withoutYear(text)) && !isPath(text);

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

const isWhole = (text: string) => isTitle(text) && /(报告|年报)[)》]?$/.test(text);
const namesYear = (text: string) => withoutYear(text) !== text;
// A date of publication beside a title is no part of it.
const isDated = (text: string) => /20\d\d[-年./]\d|:/.test(text);

// A title set in two or three lines is put together before it is read.
const joinedTitles = (lines: readonly string[]): string[] =>
  [1, 2, 3].flatMap((length) =>
    lines
      .map((_, at) => lines.slice(at, at + length))
      .filter((joined) => joined.length === length && (length === 1 || !joined.some(isDated)))
      .map((joined) => joined.join(''))
      .filter(isWhole),
  );

// A menu names the kind of report (政府信息公开年报), the title its year too; among several, the one the file declares.
const titleIn = (lines: readonly string[], declared: string | null): string | null => {
  const titles = joinedTitles(lines);
  const dated = titles.filter(namesYear);
  const meant = dated.find((title) => declared?.includes(title));
  return meant ?? dated[0] ?? titles[0] ?? lines.find(isTitle) ?? null;
};

const nearTo = (lines: readonly string[], title: string | null): string[] => {
  const at = title === null ? -1 : lines.findIndex((line) => title.includes(line) && line.length > 3);
  const from = Math.max(0, at - nearLines);
  return lines.slice(from, Math.max(0, at) + nearLines).filter((line) => line.length <= 40);
};

/** The title as printed on the document; the title a file declares counts only where none is printed. */
export const headOfDocument = (source: SourceDocument): Head => {
  const lines = linesBefore(source);
  const declared = source.title === null ? null : words(source.title);
  const title = titleIn(lines, declared) ?? (declared !== null && isTitle(declared) ? declared : null);
  return { title, issuer: title === null ? '' : issuerOf(title), near: nearTo(lines, title) };
};
