import type { Point, Series } from '../model.types.ts';
import { absenceWord, signKey, signOf, signRoom } from './absence.ts';
import { namesBeside, roomFor, ticksBelow, valueColumns, valueLines, zeroColumn, zeroLine } from './axes.ts';
import { rowHeight } from './bars.ts';
import { element } from './element.ts';
import { keyAbove, keyHeight } from './key.ts';
import { spread } from './labels.ts';
import { fitted, textWidth } from './metrics.ts';
import { marginLines, namesItself } from './named.ts';
import { type Box, boxMark, label, linked, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Parts on top of each other. A stack with an absent part is not closed: what is known is drawn, and the sign says so. */

interface Segment {
  series: Series;
  point: Point;
  from: number;
  to: number;
}

const columnsOf = (series: readonly Series[]): Segment[][] =>
  (series[0]?.points ?? []).map((_, at) => {
    let sum = 0;
    return series.flatMap((each) => {
      const point = each.points[at];
      if (!point || point.value === null) return [];
      const segment = { series: each, point, from: sum, to: sum + point.value };
      sum = segment.to;
      return [segment];
    });
  });

/** Each segment under the name of its part: the layer in the browser finds them by their series. */
const bySeries = (columns: readonly (readonly Segment[])[], draw: (segment: Segment) => string): string[] =>
  columns.flat().map((each) => element('g', { 'data-series': each.series.key }, draw(each)));

/** A failed check touches the whole stack: its mark stands above it. */
const isDoubtful = (column: readonly Segment[]): boolean =>
  column.some(({ point }) => point.range !== null && point.range[0] !== point.range[1]);

/** A whole of nothing has no length, so its number is written: what is absent has a sign instead. */
const nothingIn = (column: readonly Segment[]): string =>
  (column.every(({ point }) => point.value === 0) && column[0]?.point.label) || '';

/** The sign of what is missing, or of a failed check, or the number of a whole that is nothing. */
const signAbove = (missing: Point | undefined, column: readonly Segment[]) => ({
  words: missing ? signOf(missing) : isDoubtful(column) ? '!' : nothingIn(column),
  colour: missing || !isDoubtful(column) ? 'ink-soft' : 'warn',
  weight: missing || !isDoubtful(column) ? undefined : 700,
});

const missingOf = (series: readonly Series[], at: number): Point | undefined =>
  series.map((each) => each.points[at]).find((point) => point?.value === null);

/** Values are written into segments where they fit; the paper's colour reads on every one of them. */
const inside = (
  sheet: Sheet,
  { point, series }: Segment,
  x: number,
  y: number,
  width: number,
  height: number,
): string =>
  height >= sheet.size.axis + 4 && width >= textWidth(point.label, sheet.size.axis) + 6
    ? label(sheet, {
        x,
        y: y + 4.5,
        words: point.label,
        size: sheet.size.axis,
        anchor: 'middle',
        colour: `on-${series.colour}`,
      })
    : '';

const standing = (sheet: Sheet): string => {
  const { model } = sheet;
  const columns = columnsOf(model.series);
  const names = Math.max(0, ...model.series.flatMap(({ name }) => marginWidths(sheet, name)));
  const beside = namesItself(model, sheet.width);
  const years = Math.max(1, columns.length);
  // Years without a report after the last stack have room for its names.
  const after = years - 1 - columns.findLastIndex((column) => column.length > 0);
  const room = names + 26 - after * ((sheet.width * 0.9) / years);
  const top = beside ? 12 : keyHeight(sheet, model.series) + 10;
  const box: Box = {
    left: roomFor(sheet, model.y, 0.3),
    top,
    right: sheet.width - (beside ? Math.max(4, room) : 4),
    bottom: sheet.height - 30 - signRoom(model.series, sheet.width, model.lang, false),
  };
  const [x, y] = [scaleOf(model.x, box.left, box.right, { padding: 0.24 }), scaleOf(model.y, box.bottom, box.top)];
  const breadth = Math.min(x.breadth, 96);
  // Where not every number has room none is written: those of few digits are not the ones that matter.
  const widest = Math.max(0, ...columns.flat().map(({ point }) => textWidth(point.label, sheet.size.axis)));
  const written = widest + 6 <= breadth;
  const segment = (each: Segment) => {
    const [high, low, middle] = [y.at(each.to), y.at(each.from), x.at(each.point.year)];
    const body = element('rect', {
      x: middle - breadth / 2,
      y: high,
      width: breadth,
      height: low - high,
      fill: sheet.paint(each.series.colour),
      stroke: sheet.paint('paper'),
      'stroke-width': 1,
    });
    return (
      linked(sheet, each.series.name, each.point, body) +
      (written ? inside(sheet, each, middle, (high + low) / 2, breadth, low - high) : '')
    );
  };
  const signs = columns.map((column, at) => {
    const missing = missingOf(model.series, at);
    const point = missing ?? model.series[0]?.points[at];
    const sign = { ...signAbove(missing, column), size: sheet.size.axis, anchor: 'middle' as const, halo: true };
    return point && sign.words
      ? label(sheet, { ...sign, x: x.at(point.year), y: y.at(column.at(-1)?.to ?? 0) - 6 })
      : '';
  });
  return [
    boxMark(box),
    beside ? '' : keyAbove(sheet, model.series),
    valueLines(sheet, model.y, y, box),
    ...bySeries(columns, segment),
    zeroLine(sheet, y, box),
    ...signs,
    ticksBelow(sheet, model.x, x, box),
    signKey(sheet, model.series, false),
    beside ? namesAtEnd(sheet, columns.findLast((column) => column.length > 0) ?? [], x, y, box, breadth) : '',
  ].join('');
};

/** The widths of the lines of a name in the margin. */
const marginWidths = (sheet: Sheet, name: string): number[] =>
  (marginLines(name, sheet.width) ?? []).map((line) => textWidth(line, sheet.size.axis));

/** A part that is nothing in every year has no mark that could be named. */
const isDrawn = ({ points }: Series): boolean => points.some(({ value }) => (value ?? 0) > 0);

const namesAtEnd = (
  sheet: Sheet,
  column: readonly Segment[],
  x: Scale,
  y: Scale,
  box: Box,
  breadth: number,
): string => {
  const step = sheet.size.axis + 1;
  const wanted = column
    .filter(({ series }) => isDrawn(series))
    .map(({ series, from, to }) => {
      const lines = marginLines(series.name, sheet.width) ?? [];
      return { series, lines, height: lines.length * step + 3, y: (y.at(from) + y.at(to)) / 2 };
    });
  const edge = x.at(column[0]?.point.year ?? 0) + breadth / 2;
  // Beside the last year in the margin, beside an earlier one over the years that have no stack.
  const isLast = column[0]?.point.year === Number(sheet.model.x.domain.at(-1));
  const left = isLast ? box.right : edge + 8;
  // There the signs of those years stand on the axis.
  const lowest = box.bottom - (isLast ? 4 : 26);
  return spread(wanted, sheet.size.axis + 4, box.top + 4, lowest)
    .map(({ item: { series, lines }, y: from, at }) => {
      const first = at + 4.5 - ((lines.length - 1) * step) / 2;
      const look = { x: left + 24, size: sheet.size.axis, colour: 'ink', halo: !isLast };
      const words = lines.map((line, row) => label(sheet, { ...look, y: first + row * step, words: line }));
      const stroke = { stroke: sheet.paint(series.colour), 'stroke-width': 1.5 };
      const swatch = rule(sheet, edge + 3, from, left + 18, at, stroke);
      return element('g', { 'data-series': series.key, 'data-name': series.key }, swatch, ...words);
    })
    .join('');
};

const lying = (sheet: Sheet): string => {
  const { model } = sheet;
  const key = keyHeight(sheet, model.series);
  const box: Box = {
    left: roomFor(sheet, model.y, sheet.small ? 0.42 : 0.28),
    top: key,
    right: sheet.width - 24,
    bottom: Math.min(sheet.height - 28, key + rowHeight.filled * model.y.ticks.length),
  };
  const [x, y] = [scaleOf(model.x, box.left, box.right), scaleOf(model.y, box.top, box.bottom)];
  const columns = columnsOf(model.series);
  const segment = (each: Segment) => {
    const [from, to, middle] = [x.at(each.from), x.at(each.to), y.at(each.point.authority)];
    const body = element('rect', {
      x: from,
      y: middle - y.breadth / 2,
      width: to - from,
      height: y.breadth,
      fill: sheet.paint(each.series.colour),
      stroke: sheet.paint('paper'),
      'stroke-width': 1,
    });
    return (
      linked(sheet, each.series.name, each.point, body) +
      inside(sheet, each, (from + to) / 2, middle, to - from - 2, y.breadth)
    );
  };
  const gaps = columns.map((column, at) => {
    const missing = missingOf(model.series, at);
    if (!missing) {
      const [sign, authority] = [signAbove(missing, column), column[0]?.point.authority ?? ''];
      const at = { x: x.at(column.at(-1)?.to ?? 0) + 8, y: y.at(authority) + 4.5, size: sheet.size.axis };
      return sign.words ? label(sheet, { ...sign, ...at }) : '';
    }
    const place = x.at(column.at(-1)?.to ?? 0) + 8;
    return absenceWord(
      sheet,
      {
        ...missing,
        label: column.length ? signOf(missing) : fitted(missing.label, sheet.size.axis, sheet.width - place),
      },
      place,
      y.at(missing.authority) + 4.5,
    );
  });
  const strong = new Set(model.spec.highlight);
  return [
    boxMark(box),
    keyAbove(sheet, model.series),
    valueColumns(sheet, model.x, x, box),
    ...bySeries(columns, segment),
    zeroColumn(sheet, x, box),
    ...gaps,
    namesBeside(sheet, model.y, y, box, strong),
  ].join('');
};

/** Parts of a whole: standing by year, lying by authority. */
export const stacks = (sheet: Sheet): string => (sheet.model.category === 'year' ? standing(sheet) : lying(sheet));
