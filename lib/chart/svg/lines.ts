import { line as pathOf } from 'd3-shape';
import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { Point, Series } from '../model.types.ts';
import { absenceMark, gapsOf, signKey, signRoom } from './absence.ts';
import { breakMarks, roomFor, ticksBelow, valueLines } from './axes.ts';
import { mostGrey } from './crowd.ts';
import { element } from './element.ts';
import { endLabels, type Field, roomForEnds } from './end-labels.ts';
import { type Box, boxMark, dashOf, label, linked, rule, type Sheet } from './page.ts';
import { scaleOf } from './scales.ts';

/** Lines over years: gaps stay open, single years get a mark, labels stand at the lines' ends. */

/** The first year stands a little away from the axis. */
const inset = 10;

type Present = Point & { value: number };
const isPresent = (point: Point): point is Present => point.value !== null;

/** Runs of neighbouring years with values; a break of the form ends a run too. */
export const runs = (points: readonly Point[], breaks: ReadonlySet<number>): Present[][] => {
  const all: Present[][] = [];
  let open: Present[] = [];
  for (const point of points) {
    const last = open.at(-1);
    const joined = isPresent(point) && last && point.year === last.year + 1 && !breaks.has(last.year);
    if (!joined && open.length) all.push(open);
    if (!joined) open = [];
    if (isPresent(point)) open = [...open, point];
  }
  return open.length ? [...all, open] : all;
};

/** A line through points that follow each other without a gap, as path data. */
export const path = ({ x, y }: Field, run: readonly Present[]): string =>
  pathOf<Present>(
    (point) => x.at(point.year),
    (point) => y.at(point.value),
  ).digits(1)(run) ?? '';

const marker = ({ sheet, x, y }: Field, series: Series, point: Present, radius: number): string => {
  const colour = sheet.paint(series.colour);
  const centre = { cx: x.at(point.year), cy: y.at(point.value) };
  const dot = element('circle', {
    ...centre,
    r: point.small ? radius + 1 : radius,
    fill: point.small ? sheet.paint('paper') : colour,
    stroke: colour,
    'stroke-width': 1.5,
  });
  return linked(sheet, series.name, point, element('circle', { ...centre, r: 11, fill: 'transparent' }), dot);
};

const rangeBar = ({ sheet, x, y }: Field, series: Series, point: Present): string => {
  if (!point.range || point.range[0] === point.range[1]) return '';
  const at = x.at(point.year);
  const [low, high] = [y.at(point.range[0]), y.at(point.range[1])];
  const stroke = { stroke: sheet.paint('warn'), 'stroke-width': 1.5 };
  const cap = (level: number) => rule(sheet, at - 5, level, at + 5, level, stroke);
  return element('g', { 'data-range': series.key }, rule(sheet, at, low, at, high, stroke), cap(low), cap(high));
};

const strokeOf = (series: Series, crowded: boolean): number =>
  series.role === 'context' ? 1 : series.role === 'highlight' || !crowded ? 2.5 : 1.8;

/** A grey year between two gaps has no line: a dot, or it would not be there. */
const loneDots = ({ sheet, x, y }: Field, series: Series, all: readonly Present[][]): string[] =>
  all
    .filter((run) => run.length === 1)
    .flatMap(([point]) =>
      point
        ? [element('circle', { cx: x.at(point.year), cy: y.at(point.value), r: 2, fill: sheet.paint(series.colour) })]
        : [],
    );

/** A series with its gaps, ranges and marks. */
export const oneLine = (field: Field, series: Series, crowded: boolean): string => {
  const { sheet } = field;
  // Where a definition changed the line is cut; a change of the law is only marked.
  const cuts = new Set(sheet.model.breaks.filter((each) => each.cuts).map((each) => each.after));
  const all = runs(series.points, cuts);
  const width = strokeOf(series, crowded);
  const drawn = all
    .filter((run) => run.length > 1)
    .map((run) =>
      element('path', {
        d: path(field, run),
        fill: 'none',
        stroke: sheet.paint(series.colour),
        'stroke-width': width,
        'stroke-dasharray': dashOf(series.dash),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
    );
  if (series.role === 'context') return [...drawn, ...loneDots(field, series, all)].join('');
  const marks = all.flatMap((run) =>
    run.map((point) => marker(field, series, point, run.length === 1 ? 4.5 : crowded ? 2.5 : 3.5)),
  );
  return element(
    'g',
    { 'data-series': series.key },
    ...drawn,
    ...series.points.filter(isPresent).map((point) => rangeBar(field, series, point)),
    ...marks,
  );
};

/** A grey line or two, such as that of the nation, are named like the others. */
const namedContext = (series: readonly Series[]): readonly Series[] => {
  const grey = series.filter(({ role }) => role === 'context');
  return grey.length <= mostGrey ? grey : [];
};

const signStep = 15;

/** One line for each kind of gap, the first at `first` and the others below it. */
export const absences = ({ sheet, x }: Field, series: readonly Series[], first: number): string =>
  [...gapsOf(series)]
    .flatMap(([year, kinds]) =>
      [...kinds.values()].map((gaps, row) => absenceMark(sheet, gaps, x.at(year), first + row * signStep)),
    )
    .join('');

/** The room between the axis and its years for the signs: on the axis they would read as zeros. */
export const signStrip = (series: readonly Series[]): number =>
  Math.max(0, ...[...gapsOf(series).values()].map((kinds) => kinds.size)) * signStep;

/** Where the axis leaves zero out, the drawing says so at its foot: an image travels without its notes. */
const zoomMark = (sheet: Sheet, { left, bottom }: Box): string =>
  Number(sheet.model.y.domain[0]) > 0
    ? label(sheet, {
        x: left + 2,
        y: bottom - 5,
        words: say(chartWords.notFromZero, sheet.model.lang),
        size: sheet.size.axis - 1,
        italic: true,
        halo: true,
      })
    : '';

/** A line chart on a sheet. */
export const lines = (sheet: Sheet): string => {
  const { model } = sheet;
  const main = model.series.filter((series) => series.role !== 'context');
  const named = [...main, ...namedContext(model.series)];
  const strip = signStrip(main);
  const [top, bottom] = [
    model.breaks.length ? 30 : 14,
    sheet.height - 30 - strip - signRoom(main, sheet.width, model.lang),
  ];
  const box = {
    left: roomFor(sheet, model.y, 0.3),
    top,
    right: sheet.width - roomForEnds(sheet, named, bottom - top),
    bottom,
  };
  const field = {
    sheet,
    box,
    x: scaleOf(model.x, box.left + inset, box.right),
    y: scaleOf(model.y, box.bottom, box.top),
  };
  const crowded = main.length > 6;
  const order = [...model.series].sort((a, b) => rankOf(a) - rankOf(b));
  return [
    boxMark({ ...box, left: box.left + inset }),
    valueLines(sheet, model.y, field.y, box),
    ticksBelow(sheet, model.x, field.x, { ...box, bottom: bottom + strip }),
    breakMarks(sheet, field.x, box),
    ...order.map((series) => oneLine(field, series, crowded)),
    absences(field, main, bottom + 16),
    signKey(sheet, main),
    zoomMark(sheet, box),
    endLabels(field, named),
  ].join('');
};

/** Grey first, the highlighted last and so on top. */
const rankOf = (series: Series): number => ({ context: 0, main: 1, highlight: 2 })[series.role];
