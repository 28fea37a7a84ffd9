import { contrast } from './colour.ts';

/** The colours of every drawing, by token, for light and dark paper. tests/chart/palette.test.ts holds their promises. */

export type Theme = 'light' | 'dark';
type Pair = readonly [light: string, dark: string];

const ground: Record<string, Pair> = {
  paper: ['#fbfaf7', '#14171a'],
  ink: ['#1b1f24', '#e8eaed'],
  'ink-soft': ['#4d555e', '#b6bec8'],
  rule: ['#d9d6ce', '#31363d'],
  accent: ['#0b5fa5', '#7cc4ff'],
  warn: ['#9a3412', '#fb923c'],
  context: ['#b9b6ae', '#4d545c'],
  absent: ['#8a8d90', '#7d858e'],
};

/** Found by search: any two differ for every kind of colour vision (LOOK.md). */
const outcomes = {
  granted: ['#063c3c', '#70fff9'],
  partial: ['#4493d3', '#1087dd'],
  refused: ['#822501', '#cb4e2c'],
  unavailable: ['#ba8200', '#fdb410'],
  declined: ['#4f0975', '#8a768c'],
  closed: ['#898f6f', '#c9e7a0'],
} as const satisfies Record<string, Pair>;

/** Steps of a group's hue, set so that neighbours in a stack are not neighbours in lightness. */
const steps: Record<string, readonly [light: readonly string[], dark: readonly string[]]> = {
  refused: [
    ['#730000', '#b14520', '#850d02', '#c05329', '#94230c', '#cf6133', '#a33416', '#de733d'],
    ['#b93d2b', '#fa8054', '#c94e35', '#ff976d', '#d95f3f', '#feaf8c', '#ea7049', '#fec5aa'],
  ],
  unavailable: [
    ['#795100', '#b78a00', '#976c00'],
    ['#ba8000', '#ffca52', '#dea420'],
  ],
  declined: [
    ['#4c1564', '#9b5fb3', '#662d7e', '#b678ce', '#804698'],
    ['#9b5fb3', '#e7a6ff', '#b376cc', '#f1caff', '#cd8ee5'],
  ],
  closed: [
    ['#484e24', '#879365', '#676f44'],
    ['#959a6b', '#dce8b6', '#b8c090'],
  ],
};

/** Several authorities or applicants: the same six, in an order that keeps the first ones furthest apart. */
const series: readonly Pair[] = [
  outcomes.partial,
  outcomes.refused,
  outcomes.granted,
  outcomes.unavailable,
  outcomes.declined,
  outcomes.closed,
];

/** Upheld, corrected, other, pending: blue against rust, never green against red. */
const results: readonly Pair[] = [outcomes.partial, outcomes.refused, outcomes.declined, outcomes.closed];

/** Classes of a map, from low to high; on dark paper the light end is the high one. */
const classes = ['#d5f2f1', '#9dd7d7', '#5db5b5', '#2d8a8a', '#0b5c5c', '#023536'];

const numbered = (name: string, pairs: readonly Pair[]): [string, Pair][] =>
  pairs.map((pair, at) => [`${name}-${at + 1}`, pair]);

const stepTokens = Object.entries(steps).flatMap(([name, [light, dark]]) =>
  numbered(
    name,
    light.map((colour, at): Pair => [colour, dark[at] ?? colour]),
  ),
);

const mapTokens = numbered(
  'map',
  classes.map((colour, at): Pair => [colour, classes[classes.length - 1 - at] ?? colour]),
);

const coloured: [string, Pair][] = [
  ...Object.entries(outcomes),
  ...stepTokens,
  ...numbered('series', series),
  ...numbered('result', results),
  ...mapTokens,
];

/** Black or white: one of them has at least 4.5 : 1 on any colour. */
const clearer = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** What is written on a colour. */
const written = coloured.map(([token, [light, dark]]): [string, Pair] => [
  `on-${token}`,
  [clearer(light), clearer(dark)],
]);

/** Every token with its two colours. */
export const palette: Readonly<Record<string, Pair>> = Object.fromEntries([
  ...Object.entries(ground),
  ...coloured,
  ...written,
]);

/** The colour of a token on light or dark paper. Throws for a token that is none: our own mistake. */
export const colourOf = (token: string, theme: Theme): string => {
  const pair = palette[token];
  if (!pair) throw new Error(`no colour ${token}`);
  return pair[theme === 'light' ? 0 : 1];
};

const declarations = (theme: Theme): string =>
  Object.keys(palette)
    .map((token) => `--chart-${token}:${colourOf(token, theme)}`)
    .join(';');

/** The palette as custom properties, for the head of every page and embed. */
export const paletteCss = (): string =>
  `:root{${declarations('light')}}` +
  `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${declarations('dark')}}}` +
  `:root[data-theme="dark"]{${declarations('dark')}}`;
