import type { Part, SourceDocument } from './document.ts';
import { labelText } from './label.ts';
import { remember } from './remember.ts';
import type { SectionText } from './report.ts';

export type SectionNumber = SectionText['section'];

// Sections are known by their words: some reports number them from 主动公开, some leave the first out.
const headings: readonly (readonly [SectionNumber, RegExp])[] = [
  [1, /^(\d{4}年)?(政府信息公开)?(工作)?总体情况$/],
  [2, /^(本年度?)?主动公开(政府)?信息(的?情况)?$/],
  [3, /^收到和处理(政府)?信息公开申请(的?情况)?$/],
  [4, /^(因?政府信息公开|被)?.{0,8}行政复议.{0,6}行政诉讼的?情况$/],
  [5, /^.{0,12}(存在的?)?(主要)?问题(及|和|与)(改进|整改)(的?情况|措施)$/],
  [6, /^其[他它]需要报告的事项$/],
];

// A converter sets 表二： before a heading, a table of contents its page after it.
const trimmed = (core: string) => core.replace(/^表[一二三四]/, '').replace(/\d+$/, '');

const headingOf = remember((text): SectionNumber | null => {
  const core = trimmed(labelText(text).core);
  return headings.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
}, 5000);

// 总体情况 is the shortest, and most texts of a report are shorter still.
const shortest = 4;
const longest = 60;

/** The section that a line is the heading of; null for any other line. */
export const sectionHeading = (text: string): SectionNumber | null =>
  text.length < shortest || text.length > longest ? null : headingOf(text);

const linesOfPart = (part: Part): string[] =>
  part.kind === 'text' ? part.text.split('\n') : part.grid.cells.map((cell) => cell.text);

/** The text of the sections as far as they are headed, for search; tables are left out. */
export const sectionTexts = (source: SourceDocument): SectionText[] => {
  const texts = new Map<SectionNumber, string[]>();
  let section: SectionNumber | null = null;
  for (const part of source.parts)
    for (const line of linesOfPart(part)) {
      section = sectionHeading(line) ?? section;
      if (!section || part.kind === 'grid' || sectionHeading(line) || !line.trim()) continue;
      const own = texts.get(section) ?? [];
      own.push(line.trim());
      texts.set(section, own);
    }
  return [...texts]
    .map(([number, lines]) => ({ section: number, text: lines.join('\n') }))
    .sort((a, b) => a.section - b.section);
};
