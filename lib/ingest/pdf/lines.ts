import type { Glyph } from './drawing.types.ts';

/** Glyphs of one baseline, from left to right. */
export interface Line {
  glyphs: readonly Glyph[];
  x: number;
  y: number;
  right: number;
  size: number;
}

const lineOf = (glyphs: readonly Glyph[]): Line => {
  const sorted = [...glyphs].sort((a, b) => a.x - b.x);
  const last = sorted.at(-1);
  return {
    glyphs: sorted,
    x: sorted[0]?.x ?? 0,
    y: sorted[0]?.y ?? 0,
    right: (last?.x ?? 0) + (last?.width ?? 0),
    size: Math.max(...sorted.map(({ size }) => size)),
  };
};

/** Glyphs set in lines, from top to bottom. */
export const linesOf = (glyphs: readonly Glyph[]): Line[] => {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && glyph.y - first.y < Math.max(first.size, glyph.size) * 0.5) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(lineOf);
};

/** Bold type is often faked by drawing a glyph twice, a hair apart: once is meant. */
export const withoutDoubles = (glyphs: readonly Glyph[]): Glyph[] => {
  const kept = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const same = kept.get(glyph.text) ?? [];
    const hair = glyph.size * 0.2;
    if (same.some(({ x, y }) => Math.abs(x - glyph.x) < hair && Math.abs(y - glyph.y) < hair)) return false;
    same.push(glyph);
    kept.set(glyph.text, same);
    return true;
  });
};

/** Parts of a line that stand apart by more than `gap` of its size. */
export const splitAt = (line: Line, gap: number): Line[] => {
  const parts: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && glyph.x - before.x - before.width <= gap * line.size) last.push(glyph);
    else parts.push([glyph]);
  }
  return parts.map(lineOf);
};

// A small digit above the baseline, or below it, is the mark of a note: 22 with a raised 1 is no 221.
const isNoteMark = ({ text, size, y }: Glyph, base: Glyph): boolean =>
  /^\d$/.test(text) && size < base.size * 0.85 && Math.abs(y - base.y) > base.size * 0.1;

const textOf = (glyphs: readonly Glyph[]): string => {
  const base = glyphs.reduce((largest, glyph) => (glyph.size > largest.size ? glyph : largest));
  let text = '';
  let inMark = false;
  for (const glyph of glyphs) {
    const isMark = isNoteMark(glyph, base);
    if (isMark !== inMark) text += isMark ? '(' : ')';
    text += glyph.text;
    inMark = isMark;
  }
  return inMark ? `${text})` : text;
};

/** The text of a line, a space where glyphs stand apart. */
export const lineText = (line: Line): string =>
  splitAt(line, 0.25)
    .map(({ glyphs }) => textOf(glyphs))
    .join(' ');
