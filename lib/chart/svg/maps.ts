import { withoutKind } from '../../form/place-name.ts';
import { formatList } from '../../format.ts';
import type { ChartModel, Point, Tile } from '../model.types.ts';
import { signOf } from './absence.ts';
import { element, text } from './element.ts';
import { fitted, textWidth, wrapped } from './metrics.ts';
import { isSmall, label, linked, pointAt, type Sheet, spoken } from './page.ts';

/** A square for each authority; absence is a hatch with its sign, "not asked" a second hatch. */

interface Grid {
  side: number;
  left: number;
  top: number;
  size: number;
  nameOf: (tile: Tile) => readonly string[];
}

const gap = 4;
const keyRow = 22;

/** The words of what is absent under the hatch that stands for it. */
const absences = ({ series }: ChartModel): Map<string, Set<string>> => {
  const words = new Map<string, Set<string>>();
  for (const point of series.flatMap(({ points }) => points))
    if (point.value === null) {
      const hatched = hatchOf(point);
      words.set(hatched, (words.get(hatched) ?? new Set()).add(point.label));
    }
  return words;
};

/** The key: over the tiles of a narrow sheet, at the left of those of a wide one. */
const keyRoom = (model: ChartModel, width: number): { top: number; left: number; height: number } => {
  const [steps, hatches] = [model.extras.tiles?.steps.length ?? 0, absences(model).size];
  return isSmall(width)
    ? { top: 46 + hatches * keyRow, left: 0, height: 0 }
    : { top: 0, left: 170, height: (steps + hatches) * keyRow + 8 };
};

/** Smaller tiles say their name to a pointer only. */
const leastForWords = 26;

const largest = { page: 84, sheet: 132 };

const extentOf = (tiles: readonly Tile[]) => ({
  columns: Math.max(1, ...tiles.map((tile) => tile.column + 1)),
  rows: Math.max(1, ...tiles.map((tile) => tile.row + 1)),
});

/** The height at which the tiles of a map are as large as the width allows, and no larger than names need. */
export const mapHeight = (model: ChartModel, width: number): number => {
  const { columns, rows } = extentOf(model.extras.tiles?.tiles ?? []);
  const { top, left, height } = keyRoom(model, width);
  return Math.max(Math.ceil(rows * Math.min((width - left) / columns, largest.page)), height) + top;
};

const gridOf = (sheet: Sheet, tiles: readonly Tile[]): Grid => {
  const { columns, rows } = extentOf(tiles);
  const { top, left } = keyRoom(sheet.model, sheet.width);
  const width = sheet.width - left;
  const side = Math.min(width / columns, (sheet.height - top) / rows, largest.sheet);
  const largestSize = Math.max(9.5, Math.min(sheet.size.label, (side - gap) / 5.4));
  const room = side - gap - 8;
  // Whole names a little smaller are better than codes.
  const sizes = [largestSize, ...[13, 12, 11].filter((each) => each < largestSize)];
  const size = sizes.find((each) => namesFit(tiles, each, room)) ?? largestSize;
  return { side, left: left + (width - side * columns) / 2, top, size, nameOf: nameFor(tiles, size, room) };
};

const hatch = (sheet: Sheet, name: string, turn: number): string =>
  element(
    'pattern',
    { id: sheet.id(name), width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
    element('line', { x1: 0, y1: 0, x2: 0, y2: 7, stroke: sheet.paint('absent'), 'stroke-width': 1.6 }),
  );

const hatchOf = (point: Point | undefined): string => (point?.state === 'not-asked' ? 'not-asked' : 'absent');

/** The names of a tile, the longest first. */
const names: readonly ((tile: Tile) => string)[] = [
  ({ name }) => name,
  ({ name }) => withoutKind(name),
  ({ name, code }) => code ?? withoutKind(name),
];

/** Words of a name on lines of their own, where a tile has room for two: Inner Mongolia; a Chinese name is not broken. */
const twoLines = (name: string, size: number, room: number): string[] =>
  room >= size * 5 && name.includes(' ') ? wrapped(name, size, room) : [name];

const linesFit = (lines: readonly string[], size: number, room: number): boolean =>
  lines.length <= 2 && lines.every((line) => textWidth(line, size) <= room);

/** True where every tile has room for its whole name. */
const namesFit = (tiles: readonly Tile[], size: number, room: number): boolean =>
  tiles.every(({ name }) => linesFit(twoLines(name, size, room), size, room));

/** All tiles are named alike: by the longest names that have room, else by the shortest, cut. */
const nameFor = (tiles: readonly Tile[], size: number, room: number): Grid['nameOf'] => {
  const whole = names.find((name) => tiles.every((each) => linesFit(twoLines(name(each), size, room), size, room)));
  const shortest = names.at(-1) ?? (({ name }) => name);
  return (each) => (whole ? twoLines(whole(each), size, room) : [fitted(shortest(each), size, room)]);
};

const tile = (sheet: Sheet, grid: Grid, each: Tile, point: Point | undefined): string => {
  const [x, y, side] = [grid.left + each.column * grid.side, grid.top + each.row * grid.side, grid.side - gap];
  const step = point?.value === null ? null : point?.step;
  const fill = step ? sheet.paint(`map-${step}`) : `url(#${sheet.id(hatchOf(point))})`;
  const colour = step ? `on-map-${step}` : 'ink';
  const { size } = grid;
  const strong = sheet.model.spec.highlight.includes(each.authority);
  const box = element('rect', {
    x,
    y,
    width: side,
    height: side,
    fill,
    stroke: sheet.paint(strong ? 'ink' : 'rule'),
    'stroke-width': strong ? 3 : 1,
  });
  if (side < leastForWords)
    return point
      ? element('g', pointAt(sheet, point), element('title', {}, text(spoken(each.name, point, sheet.model.lang))), box)
      : box;
  const middle = x + side / 2;
  const lines = grid.nameOf(each);
  const first = y + side / 2 - 2 - ((lines.length - 1) * size) / 2;
  const said = { x: middle, size, anchor: 'middle' as const, colour, halo: !step };
  const words = lines.map((line, at) => label(sheet, { ...said, y: first + at * (size + 1), words: line })).join('');
  const doubtful = point?.range && point.range[0] !== point.range[1] ? ' !' : '';
  const below = step ? `${point?.label ?? ''}${doubtful}` : point ? signOf(point) : '';
  const value = label(sheet, {
    x: middle,
    y: first + lines.length * (size + 1) + 3,
    words: below,
    size: size - 1,
    anchor: 'middle',
    colour,
    halo: !step,
  });
  const hollow = point?.small
    ? element('rect', {
        x: x + 4,
        y: y + 4,
        width: side - 8,
        height: side - 8,
        fill: 'none',
        stroke: sheet.paint(colour),
        'stroke-dasharray': '3 3',
      })
    : '';
  return element(
    'g',
    { 'data-series': each.authority },
    point ? linked(sheet, each.name, point, box, hollow, words, value) : box + words,
  );
};

interface Entry {
  fill: string;
  words: string;
}

const classEntries = (sheet: Sheet): Entry[] =>
  (sheet.model.extras.tiles?.steps ?? []).map(({ label: words }, at) => ({
    fill: sheet.paint(`map-${at + 1}`),
    words,
  }));

const hatchEntries = (sheet: Sheet): Entry[] =>
  [...absences(sheet.model)].map(([name, words]) => ({
    fill: `url(#${sheet.id(name)})`,
    words: formatList([...words], sheet.model.lang),
  }));

/** Entries one under the other: a swatch with its words. */
const listed = (sheet: Sheet, entries: readonly Entry[], top: number, room: number): string =>
  entries
    .map(({ fill, words }, at) => {
      const y = top + at * keyRow;
      const swatch = element('rect', { y, width: 18, height: 13, fill, stroke: sheet.paint('rule') });
      const size = sheet.size.axis - 1;
      return swatch + label(sheet, { x: 26, y: y + 11, words: fitted(words, size, room - 26), size });
    })
    .join('');

/** The classes in a row over the tiles. */
const ribbon = (sheet: Sheet): string => {
  const entries = classEntries(sheet);
  const width = Math.min(sheet.width / entries.length, 118);
  const size = sheet.size.axis - 2;
  return entries
    .map(({ fill, words }, at) => {
      const box = { x: at * width, y: 2, width: width - 2, height: 10, fill, stroke: sheet.paint('rule') };
      const last = at === entries.length - 1;
      const spot = last && at > 0 ? { x: sheet.width, anchor: 'end' as const } : { x: at * width };
      return (
        element('rect', box) +
        label(sheet, { ...spot, y: 27, words: last ? words : fitted(words, size, width - 3), size })
      );
    })
    .join('');
};

const key = (sheet: Sheet): string =>
  sheet.small
    ? ribbon(sheet) + listed(sheet, hatchEntries(sheet), 38, sheet.width)
    : listed(sheet, [...classEntries(sheet), ...hatchEntries(sheet)], 4, keyRoom(sheet.model, sheet.width).left - 8);

/** A tile map on a sheet. */
export const maps = (sheet: Sheet): string => {
  const tiles = sheet.model.extras.tiles?.tiles ?? [];
  const grid = gridOf(sheet, tiles);
  const points = new Map(sheet.model.series.map((series) => [series.key, series.points[0]]));
  return [
    element('defs', {}, hatch(sheet, 'absent', 45), hatch(sheet, 'not-asked', -45)),
    key(sheet),
    ...tiles.map((each) => tile(sheet, grid, each, points.get(each.authority))),
  ].join('');
};
