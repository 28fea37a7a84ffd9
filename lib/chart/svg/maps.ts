import { withoutKind } from '../../form/place-name.ts';
import { formatList } from '../../format.ts';
import type { ChartModel, Point, Tile } from '../model.types.ts';
import { signOf } from './absence.ts';
import { element, text } from './element.ts';
import { fitted, textWidth } from './metrics.ts';
import { label, linked, pointAt, type Sheet, spoken } from './page.ts';

/** A square for each authority; absence is a hatch with its sign, "not asked" a second hatch. */

interface Grid {
  side: number;
  left: number;
  top: number;
  size: number;
  nameOf: (tile: Tile) => string;
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

const keyRoom = (model: ChartModel): number => 46 + absences(model).size * keyRow;
/** Smaller tiles say their name to a pointer only. */
const leastForWords = 26;

const largest = { wide: 104, small: 132 };

const extentOf = (tiles: readonly Tile[]) => ({
  columns: Math.max(1, ...tiles.map((tile) => tile.column + 1)),
  rows: Math.max(1, ...tiles.map((tile) => tile.row + 1)),
});

/** The height at which the tiles of a map are as large as the width allows. */
export const mapHeight = (model: ChartModel, width: number): number => {
  const { columns, rows } = extentOf(model.extras.tiles?.tiles ?? []);
  return Math.ceil(rows * Math.min(width / columns, largest.wide)) + keyRoom(model);
};

const gridOf = (sheet: Sheet, tiles: readonly Tile[]): Grid => {
  const { columns, rows } = extentOf(tiles);
  const top = keyRoom(sheet.model);
  const side = Math.min(sheet.width / columns, (sheet.height - top) / rows, largest.small);
  const size = Math.max(9.5, Math.min(sheet.size.label, (side - gap) / 5.4));
  const nameOf = nameFor(tiles, size, side - gap - 6);
  return { side, left: (sheet.width - side * columns) / 2, top, size, nameOf };
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

/** All tiles are named alike: by the longest names that have room, else by the shortest, cut. */
const nameFor = (tiles: readonly Tile[], size: number, room: number): ((tile: Tile) => string) => {
  const fits = names.find((name) => tiles.every((each) => textWidth(name(each), size) <= room));
  const shortest = names.at(-1) ?? (({ name }) => name);
  return fits ?? ((each) => fitted(shortest(each), size, room));
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
  const words = label(sheet, {
    x: middle,
    y: y + side / 2 - 2,
    words: grid.nameOf(each),
    size,
    anchor: 'middle',
    colour,
    halo: !step,
  });
  const doubtful = point?.range && point.range[0] !== point.range[1] ? ' !' : '';
  const below = step ? `${point?.label ?? ''}${doubtful}` : point ? signOf(point) : '';
  const value = label(sheet, {
    x: middle,
    y: y + side / 2 + size + 2,
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

/** What each hatch stands for, under the classes. */
const hatchKey = (sheet: Sheet): string =>
  [...absences(sheet.model)]
    .map(([name, words], at) => {
      const y = 38 + at * keyRow;
      const swatch = { y, width: 16, height: 11, fill: `url(#${sheet.id(name)})`, stroke: sheet.paint('rule') };
      const said = fitted(formatList([...words], sheet.model.lang), sheet.size.axis - 1, sheet.width - 24);
      return element('rect', swatch) + label(sheet, { x: 22, y: y + 10, words: said, size: sheet.size.axis - 1 });
    })
    .join('');

const key = (sheet: Sheet): string => {
  const steps = sheet.model.extras.tiles?.steps ?? [];
  const width = Math.min(sheet.width / steps.length, 118);
  return steps
    .map((step, at) => {
      const bar = element('rect', {
        x: at * width,
        y: 2,
        width: width - 2,
        height: 10,
        fill: sheet.paint(`map-${at + 1}`),
        stroke: sheet.paint('rule'),
      });
      return (
        bar +
        label(sheet, {
          x: at * width,
          y: 28,
          words: fitted(step.label, sheet.size.axis - 1, width - 3),
          size: sheet.size.axis - (sheet.small ? 2 : 1),
        })
      );
    })
    .join('');
};

/** A tile map on a sheet. */
export const maps = (sheet: Sheet): string => {
  const tiles = sheet.model.extras.tiles?.tiles ?? [];
  const grid = gridOf(sheet, tiles);
  const points = new Map(sheet.model.series.map((series) => [series.key, series.points[0]]));
  return [
    element('defs', {}, hatch(sheet, 'absent', 45), hatch(sheet, 'not-asked', -45)),
    key(sheet),
    hatchKey(sheet),
    ...tiles.map((each) => tile(sheet, grid, each, points.get(each.authority))),
  ].join('');
};
