import { type Line, lineText } from './lines.ts';

/** A paragraph of running text and where it begins. */
export interface Paragraph {
  text: string;
  y: number;
  size: number;
}

/** Joins the lines of a page into paragraphs: a line that ends early, an indent or another size begins a new one. */
export const paragraphsOf = (lines: readonly Line[]): Paragraph[] => {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: Paragraph[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const follows =
      previous !== null &&
      previous.right > right - 2.5 * previous.size &&
      line.x < left + 1.2 * line.size &&
      Math.abs(line.size - previous.size) < 1 &&
      line.y - previous.y < 3 * line.size;
    if (last && follows) last.text += lineText(line);
    else paragraphs.push({ text: lineText(line), y: line.y, size: line.size });
    previous = line;
  }
  return paragraphs;
};
