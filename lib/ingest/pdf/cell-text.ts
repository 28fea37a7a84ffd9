import type { Glyph } from './drawing.types.ts';
import { type Line, linesOf, lineText } from './lines.ts';

const endsInNumber = /[\d.,，．]$/;
const startsWithNumber = /^[\d.,，．]/;

/** Whether no further glyph would have fitted behind the line: the text was wrapped there, not ended. */
export const isFull = (line: Line, right: number): boolean => line.right + line.size * 1.4 > right;

/**
 * The text of a cell whose right edge is known. Wrapped lines are joined as they were written; two numbers under one another
 * stay two lines, for joined they would read as a third number.
 */
export const cellText = (glyphs: readonly Glyph[], right: number): string => {
  let text = '';
  let previous: Line | null = null;
  for (const line of linesOf(glyphs)) {
    const next = lineText(line);
    const apart = previous && endsInNumber.test(text) && startsWithNumber.test(next) && !isFull(previous, right);
    text += apart ? `\n${next}` : next;
    previous = line;
  }
  return text;
};
