import { type Line, lineText, splitAt } from './lines.ts';

/** A paragraph of running text and where it begins. */
export interface Paragraph {
  text: string;
  y: number;
  size: number;
}

export interface Margins {
  left: number;
  right: number;
}

/** Where the running text of a document begins and ends on its pages. */
export const marginsOf = (lines: readonly Line[]): Margins => ({
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map(({ right }) => right)),
});

// 一、 and （一） head a section: never the rest of a line.
const heading = /^(第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** Joins the lines of a page into paragraphs: a line that ends early, an indent, another size or a heading begins a new one. */
export const paragraphsOf = (lines: readonly Line[], { left, right }: Margins): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const text = lineText(line);
    const follows =
      previous !== null &&
      previous.right > right - 2.5 * previous.size &&
      line.x < left + 1.2 * line.size &&
      Math.abs(line.size - previous.size) < 1 &&
      line.y - previous.y < 3 * line.size &&
      !heading.test(text) &&
      // Words set in columns are no running text.
      splitAt(line, 1.5).length === 1;
    if (last && follows) last.text += text;
    else paragraphs.push({ text, y: line.y, size: line.size });
    previous = line;
  }
  return paragraphs;
};
