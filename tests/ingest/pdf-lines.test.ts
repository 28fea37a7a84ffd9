import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../lib/ingest/pdf/drawing.types.ts';
import { linesOf, lineText } from '../../lib/ingest/pdf/lines.ts';

const glyph = (text: string, x: number, size = 10, y = 100): Glyph => ({ text, x, y, width: size / 2, size, turn: 0 });

const textsOf = (glyphs: readonly Glyph[]): string[] => linesOf(glyphs).map(lineText);

describe('a line of a page', () => {
  it('takes raised digits for the mark of a note', () => {
    expect(textsOf([glyph('2', 0), glyph('2', 5), glyph('1', 10, 7, 96.5), glyph('3', 13.5, 7, 96.5)])).toEqual([
      '22(13)',
    ]);
  });

  it('keeps digits of another size on the same baseline', () => {
    expect(textsOf([glyph('2', 0), glyph('2', 5, 8)])).toEqual(['22']);
  });
});
