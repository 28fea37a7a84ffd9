import type { Series } from '../model.types.ts';
import { type Crowd, crowdName, crowdOf } from './crowd.ts';
import { element } from './element.ts';
import { type EndWords, endWords, lastOf, lineStep } from './end-words.ts';
import { type Placed, spread } from './labels.ts';
import { textWidth } from './metrics.ts';
import { type Box, label, rule, type Sheet } from './page.ts';
import { bestSpot, type Obstacle, type Rect, type Spot } from './placing.ts';
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
  x: number;
  y: number;
  words: EndWords;
  height: number;
  series: Series;
}

/** From the last point to the words, and what stays free behind them. */
const before = 14;
const behind = 4;

const mostRoom = (sheet: Sheet): number => sheet.width * (sheet.small ? 0.4 : 0.28) - before - behind;

/** The words in the margin at the right of a drawing so high. */
const edgeWords = (sheet: Sheet, series: readonly Series[], height: number) =>
  endWords(sheet, series, mostRoom(sheet), height);

/** How far from the edge a line ends, in a drawing that leaves its labels the most that they may take. */
const shortOf = ({ model, width, small }: Sheet, series: Series): number => {
  const [first, last] = [Number(model.x.domain[0]), Number(model.x.domain.at(-1))];
  const years = last - (lastOf(series)?.year ?? last);
  return (years / Math.max(1, last - first)) * width * (small ? 0.5 : 0.6);
};

/** The room at the right that the labels need, up to a share of the sheet; a line that ends early has some of its own. */
export const roomForEnds = (sheet: Sheet, series: readonly Series[], height: number): number => {
  const grey = crowdOf(sheet, { at: () => 0, breadth: 0 }, mostRoom(sheet));
  const own = edgeWords(sheet, series, height);
  const words = [...series.map((each) => (own.get(each.key)?.width ?? 0) - shortOf(sheet, each)), grey?.width ?? 0];
  const endings = series.map((each) => textWidth(each.ends ?? '', sheet.size.axis) - shortOf(sheet, each));
  return Math.min(Math.max(8, ...words, ...endings), mostRoom(sheet)) + before + behind;
};

const endsOf = ({ x, y }: Field, series: readonly Series[], words: ReadonlyMap<string, EndWords>): End[] =>
  series.flatMap((each) => {
    const [last, own] = [lastOf(each), words.get(each.key)];
    if (!last || !own) return [];
    return [{ x: x.at(last.year), y: y.at(last.value), words: own, height: own.height, series: each }];
  });

/** The colour of a line is the colour of its name; grey lines are named in a readable grey. */
const inkOf = ({ colour }: Series): string => (colour === 'context' ? 'ink-soft' : colour);

/** The words in their lines, around the height `at`; the layer in the browser finds them by their series. */
const written = ({ sheet }: Field, end: End, x: number, at: number, anchor?: 'end'): string => {
  const { lines } = end.words;
  const step = lineStep(sheet);
  const first = at + 4.5 - ((lines.length - 1) * step) / 2;
  const more = { size: sheet.size.label, colour: inkOf(end.series), weight: 600, halo: true, anchor };
  return element(
    'g',
    { 'data-series': end.series.key, 'data-name': end.series.key },
    ...lines.map((words, line) => label(sheet, { ...more, x, y: first + line * step, words })),
  );
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
  const [highest, lowest] = [placed[0], placed.at(-1)];
  const below = (lowest?.at ?? end.y) + (lowest?.item.height ?? 0) / 2 + sheet.size.axis;
  const above = (highest?.at ?? end.y) - (highest?.item.height ?? 0) / 2 - 6;
  return ending(field, end, box.right + before, below <= box.bottom - 2 ? below : above);
};

const atTheEdge = (field: Field, end: End, at: number): string => {
  const { sheet, box } = field;
  const leader = Math.abs(at - end.y) > 5 ? rule(sheet, end.x + 6, end.y, box.right + before - 2, at) : '';
  return leader + written(field, end, box.right + before, at);
};

const around = (x: number, y: number, by: number, weight: number): Obstacle => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
  weight,
});

/** A label is moved off a mark before it is moved off a line. */
const weights = { mark: 4, line: 1, label: 6 };
const sample = 6;

/** The marks of a series, and its line in small pieces. */
const obstaclesOf = ({ x, y }: Field, { points }: Series): Obstacle[] => {
  const drawn = points.map((point) => (point.value === null ? null : { x: x.at(point.year), y: y.at(point.value) }));
  return drawn.flatMap((to, at) => {
    if (!to) return [];
    const from = drawn[at - 1];
    const pieces = from ? Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / sample) : 0;
    const line = Array.from({ length: pieces }, (_, piece) => {
      const share = piece / pieces;
      return around(
        (from?.x ?? 0) * (1 - share) + to.x * share,
        (from?.y ?? 0) * (1 - share) + to.y * share,
        2,
        weights.line,
      );
    });
    return [...line, around(to.x, to.y, 6, weights.mark)];
  });
};

/** A label that had to move away from its mark is tied to it. */
const tie = ({ sheet }: Field, { x, y }: End, spot: Spot): string => {
  const [across, down] = [Math.min(Math.max(x, spot.left), spot.right), Math.min(Math.max(y, spot.top), spot.bottom)];
  return Math.hypot(across - x, down - y) > 16
    ? rule(sheet, x, y, across, down, { stroke: sheet.paint('ink-soft') })
    : '';
};

const beside = (field: Field, end: End, spot: Spot): string => {
  const below = end.series.ends ? lineStep(field.sheet) : 0;
  const middle = (spot.top + spot.bottom - below) / 2;
  const words =
    spot.side === 'left' ? written(field, end, spot.right, middle, 'end') : written(field, end, spot.left, middle);
  return words + (below ? ending(field, end, spot.left, spot.bottom - 3) : '');
};

/** Lines that end before the last year are named at their ends, where that covers least. */
const early = (field: Field, ends: readonly End[], taken: readonly Obstacle[], bounds: Rect): string[] => {
  const obstacles = [...taken];
  const placed = [...ends]
    .sort((a, b) => a.y - b.y)
    .map((end) => {
      const { words, series, x, y } = end;
      const width = Math.max(words.width, textWidth(series.ends ?? '', field.sheet.size.axis));
      const height = words.height + (series.ends ? lineStep(field.sheet) : 0);
      const spot = bestSpot({ x, y, width, height }, obstacles, bounds);
      obstacles.push({ ...spot, weight: weights.label });
      return { end, spot };
    });
  // Words stand over what ties others to their marks.
  return [
    ...placed.map(({ end, spot }) => tie(field, end, spot)),
    ...placed.map(({ end, spot }) => beside(field, end, spot)),
  ];
};

/** The labels of these lines, moved apart where they would cover each other. */
export const endLabels = (field: Field, series: readonly Series[]): string => {
  const { sheet, box } = field;
  const height = box.bottom - box.top;
  const isEarly = (end: End) => end.x < box.right - 1;
  const edge = endsOf(field, series, edgeWords(sheet, series, height)).filter((end) => !isEarly(end));
  const wide = endWords(sheet, series, sheet.width * (sheet.small ? 0.46 : 0.3), height);
  const grey = crowdOf(sheet, field.y, mostRoom(sheet));
  const all = spread<End | Crowd>(
    [...edge, ...(grey ? [grey] : [])],
    sheet.size.label + 3,
    box.top + 4,
    box.bottom - 4,
  );
  const placed = all.filter((each): each is Placed<End> => 'series' in each.item);
  const crowd = all.filter((each): each is Placed<Crowd> => !('series' in each.item));
  const taken = placed.map(({ item, at }) => ({
    left: box.right + before - 4,
    right: box.right + before + item.words.width,
    top: at - item.height / 2,
    bottom: at + item.height / 2,
    weight: weights.label,
  }));
  const last = edge.find((end) => end.series.ends);
  const obstacles = [...taken, ...series.flatMap((each) => obstaclesOf(field, each))];
  const bounds = { left: box.left + 2, right: sheet.width, top: 2, bottom: box.bottom - 2 };
  return [
    ...early(field, endsOf(field, series, wide).filter(isEarly), obstacles, bounds),
    ...placed.map(({ item, at }) => atTheEdge(field, item, at)),
    ...crowd.map(({ item, at }) => crowdName(sheet, item, box.right + before, at)),
    last ? endingBeside(field, last, placed) : '',
  ].join('');
};
