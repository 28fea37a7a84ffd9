import type { SourceDocument } from './document.ts';
import { partsOfText } from './read-text.ts';

const heading = /^\s{0,3}#{1,6}\s+/;
const plain = (text: string) => text.replace(heading, '').replace(/(\*\*|__|`)(.+?)\1/g, '$2');

/** Reads Markdown: headings become lines of text, pipe tables become tables, emphasis is dropped. */
export const readMarkdown = (text: string): SourceDocument => {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => /^\s{0,3}#\s+/.test(line));
  return {
    mediaType: 'text/markdown',
    title: first ? plain(first).trim() : null,
    publishedOn: null,
    parts: partsOfText(lines.map(plain).join('\n')),
  };
};
