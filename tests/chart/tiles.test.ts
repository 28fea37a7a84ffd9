import { describe, expect, it } from 'vitest';
import { boundsOf, classesOf, classOf } from '../../lib/chart/classes.ts';
import { tilesOf } from '../../lib/chart/tiles.ts';
import { measures } from '../../lib/form/measures.ts';
import { district } from './samples.ts';

const named = (code: string, level: 1 | 3) => ({ ...district(1), code, level });
const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'
    .split(' ')
    .map((prefix) => named(`${prefix}0000`, 1));
const beijing = '01 02 05 06 07 08 09 11 12 13 14 15 16 17 18 19'.split(' ').map((suffix) => named(`1101${suffix}`, 3));
const others = Array.from({ length: 23 }, (_, at) => named(`${320102 + at}`, 3));

describe('tiles', () => {
  const sets: [string, typeof provinces][] = [
    ['all provinces', provinces],
    ['the districts of Beijing', beijing],
    ['any others', others],
  ];
  it.each(sets)('of %s have a place each', (_, authorities) => {
    const tiles = tilesOf(authorities, 'zh');
    expect(new Set(tiles.map(({ row, column }) => `${row}/${column}`)).size).toBe(authorities.length);
  });
  it('lie roughly where the places lie', () => {
    const at = (code: string) =>
      tilesOf(beijing, 'zh').find((tile) => tile.authority === code) as { row: number; column: number };
    expect(at('110119').row).toBeLessThan(at('110115').row);
    expect(at('110109').column).toBeLessThan(at('110105').column);
  });
  it('of provinces have a code where an English name has no room', () => {
    expect(tilesOf(provinces, 'en').map(({ code }) => code)).not.toContain(undefined);
    expect(new Set(tilesOf(provinces, 'en').map(({ code }) => code)).size).toBe(provinces.length);
    expect(tilesOf(beijing, 'en')[0]).not.toHaveProperty('code');
  });
  it('fall into a grid where one authority is not of the layout', () => {
    expect(tilesOf([...beijing, named('320102', 3)], 'zh')[0]).toMatchObject({
      row: 0,
      column: 0,
      authority: '110101',
    });
  });
});

describe('map classes', () => {
  const mapped = measures.filter((measure) => measure.kinds.includes('map'));
  it('of every mapped measure are six, rising from zero, the last one open', () => {
    for (const measure of mapped) {
      expect(boundsOf(measure)).toHaveLength(6);
      expect([...boundsOf(measure)].sort((a, b) => a - b)).toEqual(boundsOf(measure));
      expect(classesOf(measure, 'en').at(-1)?.to).toBeNull();
    }
  });
  it('hold the bound itself', () => {
    const [measure] = mapped.filter(({ code }) => code === 'refusal-rate');
    expect([0, 0.0494, 0.05, 0.3, 2].map((value) => classOf(measure as (typeof mapped)[number], value))).toEqual([
      1, 1, 2, 6, 6,
    ]);
  });
  it('are of rates, never of counts', () => {
    expect(mapped.filter((measure) => measure.kind === 'count')).toEqual([]);
  });
});
