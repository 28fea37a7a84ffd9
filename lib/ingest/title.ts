import type { SourceDocument } from './document.ts';
import { plainText } from './label.ts';
import { periodOf, yearInWords, yearOf } from './period.ts';
import { remember } from './remember.ts';
import { sectionHeading } from './sections.ts';
import { toSimplified } from './traditional.ts';

/** What the head of the document says: its title, who it names and who signs below it. */
export interface Head {
  title: string | null;
  /** Title without year and 政府信息公开工作年度报告: the name of who reports. */
  issuer: string;
  /** Short lines near the title, where a name may stand alone. */
  near: readonly string[];
  /** Years that other titles on the page name, as in a list of reports, where they put the title's in doubt. */
  others?: readonly number[];
}

// Menus of a site fill many lines before the title is reached.
const headLines = 300;
const nearLines = 25;
const words = remember((text) => toSimplified(plainText(text)).replace(/\s+/g, ''), 5000);
const titleEnd = /(政府)?信息公开(工作)?(情况)?的?(年度|年)?(工作)?(报告|年报)/;
const printedYear = new RegExp(`[(]?(20\\d\\d|${yearInWords})年?(年度|度)?[)]?`, 'g');
const withoutYear = (text: string) => text.replace(printedYear, '');
// The path to a page (当前位置:首页>政府信息公开年报) names the kind of page, not the report.
const isPath = (text: string) => /[>›»]|位置:|^首页/.test(text);
const isTitle = (text: string) =>
  text.length <= 80 && titleEnd.test(withoutYear(text)) && !isPath(text) && !/解读|图解|读懂/.test(text);

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
const notIssuer = /\d+$|[《》“”"()]|^关于|关于$|^(标题|题目):/g;

// 法治政府建设暨政府信息公开工作年度报告: one document for two duties.
const otherReport = /(的|年度?)?(法治政府建设|依法行政|政务公开)(工作)?(情况)?(暨|和|及|与|、)$/;

/** Who a title names: what stands before 政府信息公开, without the year. */
export const issuerOf = (title: string): string => {
  const before = withoutYear(title).split(titleEnd)[0] ?? '';
  const issuer = before
    .replace(notIssuer, '')
    .replace(/^年度?|[的-]$/g, '')
    .replace(otherReport, '');
  // 西城区人民政府信息公开: the word 政府 belongs to both.
  return issuer.endsWith('人民') ? `${issuer}政府` : issuer;
};

// 淮安市2023年年报.pdf, 2023淮安市年度报告(定稿).docx: a file is named more shortly than a report.
const fileEnd = /(年度|年)?(工作)?(报告|年报)/;

/** Who the name of a file names. */
export const issuerOfFile = (name: string): string => {
  const text = words(name.replace(/\.\w+$/, ''));
  return issuerOf(text) === '' || titleEnd.test(withoutYear(text))
    ? issuerOf(text)
    : issuerOf(withoutYear(text).split(fileEnd)[0] ?? '');
};

const endsTitle = (text: string) => /(报告|年报)[)》]?$/.test(text);
const isWhole = (text: string) => endsTitle(text) && isTitle(text);
const namesYear = (text: string) => withoutYear(text) !== text;
// A date of publication beside a title is no part of it.
const isDated = (text: string) => /20\d\d[-年./]\d|:/.test(text);

interface Title {
  text: string;
  /** The lines it begins and ends on. */
  from: number;
  to: number;
}

const isTorn = (lines: readonly string[]) => !lines.some(isDated) && !lines.slice(0, -1).some(isWhole);

// A title set in two or three lines is put together before it is read.
const joinedTitles = (lines: readonly string[]): Title[] =>
  [1, 2, 3].flatMap((length) =>
    lines
      .map((_, from) => ({ from, to: from + length - 1, text: lines.slice(from, from + length).join('') }))
      .filter(({ to, text }) => to < lines.length && isWhole(text))
      .filter(({ from, to }) => length === 1 || isTorn(lines.slice(from, to + 1))),
  );

// A list of reports of other years stands above a title that names its authority and no year.
const belowList = (titles: readonly Title[], dated: readonly Title[]): Title | undefined => {
  const last = Math.max(...dated.map(({ to }) => to));
  return titles.find(({ text, from }) => from > last && !namesYear(text) && issuerOf(text) !== '');
};

interface Chosen {
  text: string | null;
  others: readonly number[];
}

const nearestToText = (titles: readonly Title[]): Title[] => {
  const last = Math.max(...titles.map(({ to }) => to));
  return titles.filter(({ to }) => to === last).slice(0, 1);
};

const yearsOf = (titles: readonly Title[]): number[] => titles.flatMap(({ text }) => yearOf(text) ?? []);

/**
 * A menu names the kind of report (政府信息公开年报), the title its year too. Among several the one that the file declares
 * or whose year is the period's is meant; else one below them that names its authority.
 */
const titleIn = (titles: readonly Title[], declared: string | null, period: number | null): Chosen => {
  const dated = titles.filter(({ text }) => namesYear(text));
  const meant = dated.find(({ text }) => declared?.includes(text));
  if (meant) return { text: meant.text, others: [] };
  const agreeing = dated.find(({ text }) => yearOf(text) === period);
  // The title stands nearest to the text: where that one names another year, the list may have been taken for it.
  if (agreeing) return { text: agreeing.text, others: yearsOf(nearestToText(dated)) };
  const below = dated.length > 0 ? belowList(titles, dated) : undefined;
  const others = period === null ? yearsOf(dated) : [];
  return { text: (below ?? dated[0] ?? titles[0])?.text ?? null, others };
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
  const chosen = titleIn(joinedTitles(lines), declared, periodOf(source)?.from ?? null);
  const printed = chosen.text ?? lines.find(isTitle) ?? null;
  const title = printed ?? (declared !== null && isTitle(declared) ? declared : null);
  const others = [...new Set(chosen.others)].filter((year) => year !== yearOf(title));
  return { title, issuer: title === null ? '' : issuerOf(title), near: nearTo(lines, title), others };
};
