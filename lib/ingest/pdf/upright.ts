import type { Drawing, Glyph, Rule, Turn } from './drawing.types.ts';

type Place = (x: number, y: number) => [number, number];

const mostFrequentTurn = (glyphs: readonly Glyph[]): Turn => {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
};

const ruleAt = (place: Place, { direction, at, from, to }: Rule): Rule => {
  const level = direction === 'horizontal';
  const [x1, y1] = level ? place(from, at) : place(at, from);
  const [x2, y2] = level ? place(to, at) : place(at, to);
  return Math.abs(y1 - y2) < Math.abs(x1 - x2)
    ? { direction: 'horizontal', at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { direction: 'vertical', at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) };
};

/** Turns a page whose text mostly runs sideways (a wide table on a tall page) so that it reads from left to right. */
export const upright = (drawing: Drawing): Drawing => {
  const turn = mostFrequentTurn(drawing.glyphs);
  if (turn === 0) return drawing;
  const { width, height } = drawing;
  const places: Record<1 | 2 | 3, Place> = {
    1: (x, y) => [y, width - x],
    2: (x, y) => [width - x, height - y],
    3: (x, y) => [height - y, x],
  };
  const place = places[turn];
  const turned = turn === 2 ? { width, height } : { width: height, height: width };
  const glyphs = drawing.glyphs.map((glyph): Glyph => {
    const [x, y] = place(glyph.x, glyph.y);
    return { ...glyph, x, y, turn: ((glyph.turn - turn + 4) % 4) as Turn };
  });
  return { page: drawing.page, ...turned, glyphs, rules: drawing.rules.map((rule) => ruleAt(place, rule)) };
};
