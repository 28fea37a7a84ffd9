/** What a page draws, in points from its upper left corner: all that the reading of tables looks at. */

export type Turn = 0 | 1 | 2 | 3;

/** A printed character: its left edge, baseline, width and size. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Quarter turns clockwise of its writing direction. */
  turn: Turn;
}

/** A ruling line: `at` is its y (horizontal) or x (vertical). */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  at: number;
  from: number;
  to: number;
}

export interface Drawing {
  page: number;
  width: number;
  height: number;
  glyphs: readonly Glyph[];
  rules: readonly Rule[];
}
