import type { Point, Series } from '../model.types.ts';
import { absenceMark, absenceWord, signKey, signRoom } from './absence.ts';
import { namesBeside, roomFor, ticksBelow, valueColumns, valueLines } from './axes.ts';
import { element } from './element.ts';
import { keyAbove, keyHeight } from './key.ts';
import { markText } from './mark-text.ts';
import { textWidth } from './metrics.ts';
import { type Box, boxMark, label, linked, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Bars from zero: standing over the years, or lying, one for each authority. */

type Present = Point & { value: number };
const isPresent = (point: Point): point is Present => point.value !== null;

const fillOf = (sheet: Sheet, series: Series, point: Point) => {
  const colour = sheet.paint(series.colour);
  // A bar of nothing has no ink; what is left can still be pointed at.
  if (point.value === 0) return { fill: 'transparent' };
  return point.small ? { fill: sheet.paint('paper'), stroke: colour, 'stroke-width': 1.5 } : { fill: colour };
};

const rangeMark = (
  sheet: Sheet,
  point: Point,
  at: (value: number) => readonly [number, number],
  lying: boolean,
): string => {
  if (!point.range || point.range[0] === point.range[1]) return '';
  const [[x1, y1], [x2, y2]] = point.range.map(at) as [readonly [number, number], readonly [number, number]];
  const stroke = { stroke: sheet.paint('warn'), 'stroke-width': 1.5 };
  const cap = (x: number, y: number) =>
    lying ? rule(sheet, x, y - 5, x, y + 5, stroke) : rule(sheet, x - 5, y, x + 5, y, stroke);
  return rule(sheet, x1, y1, x2, y2, stroke) + cap(x1, y1) + cap(x2, y2);
};

const standing = (sheet: Sheet, series: readonly Series[]): string => {
  const { model } = sheet;
  const many = series.length > 1;
  const key = many ? keyHeight(sheet, series) : 0;
  const box: Box = {
    left: roomFor(sheet, model.y, 0.3),
    top: 22 + key,
    right: sheet.width - 8,
    bottom: sheet.height - 30 - signRoom(series, sheet.width, model.lang, false),
  };
  const [x, y] = [scaleOf(model.x, box.left, box.right), scaleOf(model.y, box.bottom, box.top)];
  const breadth = Math.min(x.breadth / series.length, 72);
  const bar = (each: Series, place: number) => (point: Point) => {
    const middle = x.at(point.year) + (place - (series.length - 1) / 2) * breadth;
    if (!isPresent(point)) return absenceMark(sheet, [{ name: each.name, point }], middle, y.at(0) - 6);
    const [from, to] = [y.at(0), y.at(point.value)];
    const body = element('rect', {
      x: middle - breadth / 2 + 1,
      y: Math.min(from, to),
      width: breadth - 2,
      height: Math.max(Math.abs(to - from), 1),
      ...fillOf(sheet, each, point),
    });
    // Beside a neighbour a number has the breadth of its own bar and no more.
    const said = markText(model, point);
    const fits = textWidth(said, sheet.size.axis) < breadth + (many ? 0 : 6);
    const words = {
      x: middle,
      y: to < from || point.value >= 0 ? to - 6 : to + 15,
      words: said,
      size: sheet.size.axis,
      anchor: 'middle' as const,
      colour: 'ink',
    };
    return (
      linked(sheet, each.name, point, body) +
      rangeMark(sheet, point, (value) => [middle, y.at(value)], false) +
      (fits && !point.range ? label(sheet, words) : '')
    );
  };
  const ending = series.map((each) => each.ends).find(Boolean);
  const lastYear = Math.max(...series.flatMap(({ points }) => points.filter(isPresent).map((point) => point.year)));
  return [
    boxMark(box),
    many ? keyAbove(sheet, series) : '',
    valueLines(sheet, model.y, y, box),
    ...series.map((each, place) => element('g', { 'data-series': each.key }, ...each.points.map(bar(each, place)))),
    ticksBelow(sheet, model.x, x, box),
    signKey(sheet, series, false),
    ending ? endingAbove(sheet, ending, x.at(lastYear) + x.breadth / 2 + 6, box) : '',
    breaks(sheet, x, box),
  ].join('');
};

/** What is said where a series ends: behind its last bar, or over it where there is no room behind. */
const endingAbove = (sheet: Sheet, words: string, left: number, box: Box): string => {
  const room = sheet.width - textWidth(words, sheet.size.axis);
  const at = left < room ? { x: left, y: box.top + 12 } : { x: Math.max(0, room), y: box.top - 8 };
  return label(sheet, { ...at, words, size: sheet.size.axis, italic: true, halo: true });
};

const breaks = (sheet: Sheet, x: Scale, box: Box): string =>
  sheet.model.breaks
    .map(({ after, word }, at) => {
      const middle = (x.at(after) + x.at(after + 1)) / 2;
      return (
        rule(sheet, middle, box.top - 4, middle, box.bottom, {
          stroke: sheet.paint('ink-soft'),
          'stroke-dasharray': '2 3',
        }) +
        label(sheet, {
          x: middle + 5,
          y: box.top + 4 + 16 * at,
          words: word,
          size: sheet.size.axis,
          italic: true,
          halo: true,
        })
      );
    })
    .join('');

/** The heights of lying rows: enough to touch, never so much that a bar becomes a box; a sheet of a given height is filled a little more. */
export const rowHeight = { least: 24, most: 46, filled: 66 };

/** The room of lying rows: names at the left, values at the right. */
export const lyingBox = (sheet: Sheet, series: readonly Series[], top: number): Box => {
  const widest = Math.max(
    ...series.flatMap(({ points }) => points.map((point) => textWidth(markText(sheet.model, point), sheet.size.axis))),
    20,
  );
  return {
    left: roomFor(sheet, sheet.model.y, sheet.small ? 0.42 : 0.28),
    top,
    right: sheet.width - Math.min(widest + 14, sheet.width * 0.3),
    bottom: Math.min(sheet.height - 28, top + rowHeight.filled * sheet.model.y.ticks.length),
  };
};

const lying = (sheet: Sheet, series: readonly Series[]): string => {
  const { model } = sheet;
  const box = lyingBox(sheet, series, 6);
  const [x, y] = [scaleOf(model.x, box.left, box.right), scaleOf(model.y, box.top, box.bottom)];
  const bar = (each: Series) => (point: Point) => {
    const middle = y.at(point.authority);
    if (!isPresent(point)) return absenceWord(sheet, point, x.at(0) + 8, middle + 4.5);
    const [from, to] = [x.at(0), x.at(point.value)];
    const body = element('rect', {
      x: Math.min(from, to),
      y: middle - y.breadth / 2,
      width: Math.max(Math.abs(to - from), 1),
      height: y.breadth,
      ...fillOf(sheet, each, point),
    });
    const end = Math.max(from, to, x.at(point.range?.[1] ?? point.value));
    const side = point.value < 0 ? { x: Math.min(from, to) - 7, anchor: 'end' as const } : { x: end + 7 };
    const words = {
      ...side,
      y: middle + 4.5,
      words: markText(model, point),
      size: sheet.size.axis,
      colour: 'ink',
      halo: true,
    };
    return (
      linked(sheet, each.name, point, body) +
      rangeMark(sheet, point, (value) => [x.at(value), middle], true) +
      label(sheet, words)
    );
  };
  const strong = new Set(series.filter((each) => each.role === 'highlight').map((each) => each.key));
  return [
    boxMark(box),
    valueColumns(sheet, model.x, x, box),
    ...series.map((each) => element('g', { 'data-series': each.key }, ...each.points.map(bar(each)))),
    namesBeside(sheet, model.y, y, box, strong),
  ].join('');
};

/** Bars: standing where years are compared, lying where authorities are. */
export const bars = (sheet: Sheet): string =>
  sheet.model.category === 'year' ? standing(sheet, sheet.model.series) : lying(sheet, sheet.model.series);
