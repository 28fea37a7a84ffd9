import { describe, expect, it } from 'vitest';
import { contrast, distance, type Vision } from '../../lib/chart/colour.ts';
import { colourOf, palette, paletteCss, type Theme } from '../../lib/chart/palette.ts';
import { measures } from '../../lib/form/measures.ts';
import { breakdowns } from '../../lib/form/parts.ts';

const themes: Theme[] = ['light', 'dark'];
const visions: Vision[] = ['normal', 'protan', 'deutan', 'tritan'];
const outcomes = ['granted', 'partial', 'refused', 'unavailable', 'declined', 'closed'];
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
const reasons = [
  ...numbered('refused', 8),
  ...numbered('unavailable', 3),
  ...numbered('declined', 5),
  ...numbered('closed', 3),
];
const pairs = (tokens: readonly string[]) =>
  tokens.flatMap((a, at) => tokens.slice(at + 1).map((b): [string, string] => [a, b]));

describe.each(themes)('on %s paper', (theme) => {
  const paper = colourOf('paper', theme);

  it.each([...outcomes, ...reasons, ...numbered('series', 6), ...numbered('result', 4), 'accent', 'warn', 'absent'])(
    '%s stands out 3 : 1',
    (token) => {
      expect(contrast(colourOf(token, theme), paper)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ink', 'ink-soft', 'accent', 'warn'])('%s is readable as text', (token) => {
    expect(contrast(colourOf(token, theme), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...outcomes, ...reasons, ...numbered('map', 6)])('what is written on %s reads', (token) => {
    expect(contrast(colourOf(`on-${token}`, theme), colourOf(token, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visions)('outcomes differ for %s vision', (vision) => {
    for (const [a, b] of pairs(outcomes)) {
      expect(distance(colourOf(a, theme), colourOf(b, theme), vision), `${a} ${b}`).toBeGreaterThanOrEqual(30);
    }
  });

  it('neighbours in a stack of reasons differ', () => {
    reasons.slice(1).forEach((token, at) => {
      expect(distance(colourOf(token, theme), colourOf(reasons[at] ?? '', theme)), token).toBeGreaterThanOrEqual(12);
    });
  });

  it.each(visions)('map classes rise in even steps for %s vision', (vision) => {
    const steps = numbered('map', 6);
    steps.slice(1).forEach((token, at) => {
      expect(distance(colourOf(token, theme), colourOf(steps[at] ?? '', theme), vision), token).toBeGreaterThanOrEqual(
        10,
      );
    });
  });
});

describe('tokens', () => {
  it('of every part exist', () => {
    const parts = [
      ...measures.flatMap((measure) => measure.parts ?? []),
      ...Object.values(breakdowns).flatMap((each) => each.parts),
    ];
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((part) => !palette[part.colour])).toEqual([]);
  });
  it('all have a custom property for both themes', () => {
    for (const token of Object.keys(palette)) expect(paletteCss().split(`--chart-${token}:`)).toHaveLength(4);
  });
  it('that do not exist are our mistake', () => {
    expect(() => colourOf('mauve', 'light')).toThrow('no colour mauve');
  });
});
