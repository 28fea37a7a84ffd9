import { type CommaLine, commaText, isCommaSeparated } from './comma-separated.ts';
import type { Part, SourceDocument } from './document.ts';
import { gridOfLines } from './grid.ts';
import { isLaidOut, partsOfLayout } from './laid-out.ts';

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

const lineOf = (line: string): CommaLine | null => {
  if (isRule(line) || line.trim() === '') return null;
  if (isTabbed(line) || isPiped(line)) return { cells: cellsOf(line).map((cell) => cell.trim()) };
  return { text: line.trim() };
};

const readLines = (text: string, lines: readonly string[]): { read: (CommaLine | null)[]; exact: boolean } => {
  if (!isCommaSeparated(lines)) return { read: lines.map(lineOf), exact: false };
  const { lines: read, exact } = commaText(text);
  return { read, exact };
};

/** Lines of text as parts: neighbouring lines with tabs, pipes or commas make a table, blank lines do not end it. */
export const partsOfText = (text: string): Part[] => {
  const lines = text.split(/\r\n|\r|\n|\f/);
  if (isLaidOut(lines)) return partsOfLayout(lines);
  const { read, exact } = readLines(text, lines);
  const parts: Part[] = [];
  let rows: string[][] = [];
  let tables = 0;
  const close = () => {
    if (rows.length > 0) parts.push({ kind: 'grid', grid: gridOfLines(++tables, rows, exact ? 'exact' : 'lost') });
    rows = [];
  };
  for (const line of read) {
    if (!line) continue;
    if ('cells' in line) rows.push(line.cells);
    else {
      close();
      if (line.text) parts.push({ kind: 'text', text: line.text });
    }
  }
  close();
  return parts;
};

/** Reads plain text: separated by tabs, pipes or commas, or one value per line. */
export const readText = (text: string): SourceDocument => ({
  mediaType: 'text/plain',
  title: null,
  publishedOn: null,
  parts: partsOfText(text),
});
