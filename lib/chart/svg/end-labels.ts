import type { Point, Series } from '../model.types.ts';
import { type Placed, spread } from './labels.ts';
import { fitted, heavyShare, heavyWidth, textWidth } from './metrics.ts';
import { type Box, label, rule, type Sheet } from './page.ts';
import type { Scale } from './scales.ts';

/** Names and last values at the ends of lines, in place of a key. */

/** Where lines are drawn: the sheet, its data box and the two scales. */
export interface Field {
  sheet: Sheet;
  box: Box;
  x: Scale;
  y: Scale;
}

interface End {
  key: string;
  x: number;
  y: number;
  name: string;
  value: string;
  series: Series;
}

const lastOf = ({ points }: Series): (Point & { value: number }) | undefined =>
  points.findLast((point): point is Point & { value: number } => point.value !== null);

/** A line that stands alone needs no name: the title has it. */
const nameOf = (series: Series, all: readonly Series[]): string => (all.length === 1 ? '' : `${series.name} `);
const lastValue = (series: Series): string => lastOf(series)?.label ?? '';

/** The room at the right that the labels need, up to a share of the sheet. */
export const roomForEnds = (sheet: Sheet, series: readonly Series[]): number => {
  const words = series.map((each) => heavyWidth(nameOf(each, series) + lastValue(each), sheet.size.label));
  const endings = series.map((each) => textWidth(each.ends ?? '', sheet.size.axis));
  return Math.min(Math.max(12, ...words, ...endings) + 18, sheet.width * (sheet.small ? 0.36 : 0.28));
};

const endsOf = ({ x, y }: Field, series: readonly Series[]): End[] =>
  series.flatMap((each) => {
    const last = lastOf(each);
    if (!last) return [];
    return [
      {
        key: each.key,
        x: x.at(last.year),
        y: y.at(last.value),
        name: nameOf(each, series),
        value: last.label,
        series: each,
      },
    ];
  });

/** The colour of a line is the colour of its name; grey lines are named in a readable grey. */
const inkOf = ({ colour }: Series): string => (colour === 'context' ? 'ink-soft' : colour);

/** A name cut shorter than this names nothing: the key above the lines does. */
const shortestName = 3;

/** The value is never cut; the name gives way. */
const wordsIn = ({ name, value }: End, size: number, room: number): string => {
  const short = fitted(name.trim(), size, (room - heavyWidth(` ${value}`, size)) / heavyShare);
  return short === name.trim() || short.length >= shortestName ? `${short} ${value}`.trim() : value;
};

interface Spot {
  x: number;
  y: number;
  room: number;
  anchor?: 'end';
}

const written = ({ sheet }: Field, end: End, { room, ...spot }: Spot): string => {
  const { label: size } = sheet.size;
  const words = wordsIn(end, size, room);
  return label(sheet, { ...spot, words, size, colour: inkOf(end.series), weight: 600, halo: true });
};

/** Why the series ends, from here on to the right, or up to the sheet's edge where it is longer than that. */
const ending = ({ sheet }: Field, end: End, x: number, y: number): string => {
  const words = end.series.ends ?? '';
  const fits = x + textWidth(words, sheet.size.axis) <= sheet.width - 2;
  const spot = fits ? { x, y } : { x: sheet.width - 2, y, anchor: 'end' as const };
  return label(sheet, { ...spot, words, size: sheet.size.axis, italic: true, halo: true });
};

/** Under the lowest label, or over the highest where the axis stands below. */
const endingBeside = (field: Field, end: End, placed: readonly Placed<End>[]): string => {
  const { sheet, box } = field;
  const [highest, lowest] = [placed[0]?.at ?? end.y, placed.at(-1)?.at ?? end.y];
  const below = lowest + 4.5 + sheet.size.axis + 5;
  const above = highest + 4.5 - sheet.size.label - 4;
  return ending(field, end, box.right + 14, below <= box.bottom - 2 ? below : above);
};

/** A line that ends before the last year is named at its end, on the side that has more room. */
const atItsEnd = (field: Field, end: End, at: number, limit: number): string => {
  const most = field.sheet.width * (field.sheet.small ? 0.5 : 0.3);
  const [right, left] = [limit - end.x - 12, end.x - field.box.left - 12].map((room) => Math.min(room, most)) as [
    number,
    number,
  ];
  const fits = heavyWidth(end.name + end.value, field.sheet.size.label) <= right || right >= left;
  const spot: Spot = fits
    ? { x: end.x + 9, y: at - 9, room: right }
    : { x: end.x - 9, y: at - 9, room: left, anchor: 'end' };
  return written(field, end, spot) + (end.series.ends ? ending(field, end, end.x + 9, at + 18) : '');
};

const atTheEdge = (field: Field, end: End, at: number): string => {
  const { sheet, box } = field;
  const leader = Math.abs(at - end.y) > 5 ? rule(sheet, end.x + 6, end.y, box.right + 12, at) : '';
  return leader + written(field, end, { x: box.right + 14, y: at + 4.5, room: sheet.width - box.right - 16 });
};

/** The labels of these lines, moved apart where they would cover each other; `signs` rows of absence stand below them. */
export const endLabels = (field: Field, series: readonly Series[], signs = 0): string => {
  const { sheet, box } = field;
  const ends = endsOf(field, series);
  const early = ends.filter((end) => end.x < box.right - 1);
  const edge = ends.filter((end) => end.x >= box.right - 1);
  // The margin at the right is free where no label stands in it.
  const limit = edge.length ? box.right : sheet.width;
  const gap = sheet.size.label + 3;
  const placed = spread(edge, gap, box.top + 4, box.bottom - 4);
  const last = edge.find((end) => end.series.ends);
  return [
    ...spread(early, gap, box.top + 14, box.bottom - 4 - (signs ? signs * 14 + 2 : 0)).map(({ item, at }) =>
      atItsEnd(field, item, at, limit),
    ),
    ...placed.map(({ item, at }) => atTheEdge(field, item, at)),
    last ? endingBeside(field, last, placed) : '',
  ].join('');
};
