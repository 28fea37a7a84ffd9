import type { Part, SourceDocument } from './document.ts';
import { numbered } from './grid.ts';
import { readHtml } from './read-html.ts';
import { partsOfText } from './read-text.ts';

const heading = /^\s{0,3}#{1,6}\s+/;
const emphasis = /(\*\*|__|`)(.+?)\1/g;
const plain = (text: string) => text.replace(heading, '').replace(emphasis, '$2');

// A table with merged cells has no form in Markdown: converters write it as HTML, some inside tags that only place it.
const table = /(<table[\s>][\s\S]*?<\/table\s*>)/i;
const placing = /<\/?(?:html|body|div|center|p|span|b|strong|font|u|br|h[1-6])(?:\s[^<>]*)?\/?>/gi;

const partsOfLines = (text: string): Part[] =>
  partsOfText(
    text
      .replace(placing, ' ')
      .split(/\r\n|\r|\n/)
      .map(plain)
      .join('\n'),
  );

/** Lines of text and the tables among them, which may be typed or written as HTML. */
export const partsOfMarkdown = (text: string): Part[] =>
  numbered(text.split(table).flatMap((piece) => (table.test(piece) ? readHtml(piece).parts : partsOfLines(piece))));

/** Reads Markdown: headings become lines of text, tables become grids, emphasis is dropped. */
export const readMarkdown = (text: string): SourceDocument => {
  const first = text.split(/\r\n|\r|\n/).find((line) => /^\s{0,3}#\s+/.test(line));
  return {
    mediaType: 'text/markdown',
    title: first ? plain(first).trim() : null,
    publishedOn: null,
    parts: partsOfMarkdown(text),
  };
};
