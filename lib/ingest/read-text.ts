import type { Part, SourceDocument } from './document.ts';
import { gridOfLines } from './grid.ts';

const isTabbed = (line: string) => line.includes('\t') && line.trim() !== '';
const isPiped = (line: string) => (line.match(/[|｜]/g)?.length ?? 0) >= 2;
// The line of dashes that a converter sets under a head: with pipes, tabs or plus signs.
const isRule = (line: string) => /^[\s|｜+:\t-]*$/.test(line) && (line.match(/-{2,}/g)?.length ?? 0) >= 1;

const cellsOf = (line: string): string[] => {
  if (!isPiped(line)) return line.replace(/\r$/, '').split('\t');
  return line
    .trim()
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(/[|｜]/);
};

/** Lines of text as parts: neighbouring lines with tabs or pipes make a table, blank lines between them do not end it. */
export const partsOfText = (text: string): Part[] => {
  const parts: Part[] = [];
  let rows: string[][] = [];
  let tables = 0;
  const close = () => {
    if (rows.length > 0) parts.push({ kind: 'grid', grid: gridOfLines(++tables, rows) });
    rows = [];
  };
  for (const line of text.split(/\r\n|\r|\n|\f/)) {
    if (isTabbed(line) || isPiped(line)) {
      if (!isRule(line)) rows.push(cellsOf(line).map((cell) => cell.trim()));
    } else if (line.trim() !== '' && !isRule(line)) {
      close();
      parts.push({ kind: 'text', text: line.trim() });
    }
  }
  close();
  return parts;
};

/** Reads plain text: tab-separated, pipe-separated or one value per line. */
export const readText = (text: string): SourceDocument => ({
  mediaType: 'text/plain',
  title: null,
  publishedOn: null,
  parts: partsOfText(text),
});
