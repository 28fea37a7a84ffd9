import { withoutRadicals } from '../radicals.ts';
import type { Glyph, Turn } from './drawing.types.ts';
import { apply, identity, type Matrix, multiply } from './matrix.ts';

/** The text state of ISO 32000-1, 9.3: what decides where the next glyph stands. */
export interface TextState {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  leading: number;
  rise: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling as a factor. */
  scale: number;
  font: { unit: number; vertical: boolean };
  size: number;
}

export const startingText: TextState = {
  matrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
  leading: 0,
  rise: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  font: { unit: 0.001, vertical: false },
  size: 0,
};

/** What pdf.js hands over for one glyph; numbers between glyphs are kerning in thousandths. */
export interface FontGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** To the next line of text: its start moves by x and y (ISO 32000-1, 9.4.2, Td). */
export const moveText = (text: TextState, x: number, y: number): void => {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
};

/** The quarter turns of a writing direction; null for slanted text, which is a watermark and no part of a table. */
const turnOf = (matrix: Matrix, scale: number): Turn | null => {
  const quarters = (Math.atan2(matrix[1] * scale, matrix[0] * scale) * 2) / Math.PI;
  const turn = Math.round(quarters);
  return Math.abs(quarters - turn) > 0.06 ? null : (((turn + 4) % 4) as Turn);
};

const placed = (page: Matrix, text: TextState, glyph: FontGlyph, along: number, advance: number): Glyph[] => {
  const matrix = multiply(page, text.matrix);
  const turn = turnOf(matrix, text.size * text.scale);
  if (turn === null) return [];
  const at = text.font.vertical ? ([text.x, text.y + along] as const) : ([text.x + along, text.y] as const);
  const [x, y] = apply(matrix, at[0], at[1] + text.rise);
  const size = Math.abs(text.size) * Math.hypot(matrix[2], matrix[3]);
  const width = text.font.vertical ? size : Math.abs(advance) * Math.hypot(matrix[0], matrix[1]);
  return [{ text: withoutRadicals(glyph.unicode), x, y, width, size, turn }];
};

/** Shows glyphs as pdf.js draws them, and moves on behind them. */
export const showGlyphs = (page: Matrix, text: TextState, shown: readonly unknown[]): Glyph[] => {
  const glyphs: Glyph[] = [];
  const factor = text.font.vertical ? 1 : text.scale;
  let along = 0;
  for (const item of shown) {
    if (typeof item === 'number') along -= ((item * text.size) / 1000) * factor;
    else if (item && typeof item === 'object') {
      const glyph = item as FontGlyph;
      const spacing = text.charSpacing + (glyph.isSpace ? text.wordSpacing : 0);
      const width = glyph.width * text.font.unit * text.size;
      if (glyph.unicode.trim()) glyphs.push(...placed(page, text, glyph, along, width * factor));
      along += text.font.vertical ? -(Math.abs(text.size) + spacing) : (width + spacing) * factor;
    }
  }
  if (text.font.vertical) text.y += along;
  else text.x += along;
  return glyphs;
};
