import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../app/_ui/chart/nearest-mark.ts';

// Three columns and two rows, as tiles of a map; the last place is empty.
const tiles = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 0 },
  { x: 0, y: 10 },
  { x: 10, y: 10 },
];

describe('a key leads to the mark that lies in its direction', () => {
  it.each([
    ['the first key to the first', null, 'ArrowLeft', 0],
    ['right', 0, 'ArrowRight', 1],
    ['down', 1, 'ArrowDown', 4],
    ['up', 4, 'ArrowUp', 1],
    ['left', 4, 'ArrowLeft', 3],
    ['down into an empty place to the nearest', 2, 'ArrowDown', 4],
    ['over the edge nowhere', 0, 'ArrowUp', 0],
    ['home', 4, 'Home', 0],
    ['to the end', 0, 'End', 4],
    ['another key nowhere', 2, 'a', null],
  ])('%s', (_, at, key, next) => {
    expect(nextMark(tiles, at, key)).toBe(next);
  });

  it('in a drawing without marks nowhere', () => {
    expect(nextMark([], null, 'ArrowRight')).toBeNull();
  });
});
