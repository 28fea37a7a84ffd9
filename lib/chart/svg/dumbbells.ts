import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { Point, Series } from '../model.types.ts';
import { absenceWord, signOf } from './absence.ts';
import { namesBeside, roomFor, valueColumns } from './axes.ts';
import { rowHeight } from './bars.ts';
import { element } from './element.ts';
import { markText } from './mark-text.ts';
import { fitted, textWidth } from './metrics.ts';
import { type Box, boxMark, label, linked, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Two years of each authority on one line: the first small and grey, the last large, the change at the right. */

const changeOf = ({ model }: Sheet, [, to]: readonly Point[]): string => (to?.change ? markText(model, to.change) : '');

/** Over the rows: which dot is which year, and what the numbers at the right are. */
const headRoom = 30;

const boxOf = (sheet: Sheet): Box => {
  const { model } = sheet;
  const head = textWidth(say(chartWords.change, model.lang), sheet.size.axis);
  const widest = Math.max(
    40,
    head,
    ...model.series.map(({ points }) => textWidth(changeOf(sheet, points), sheet.size.axis)),
  );
  return {
    left: roomFor(sheet, model.y, sheet.small ? 0.36 : 0.28),
    top: headRoom,
    right: sheet.width - Math.min(widest + 14, sheet.width * 0.32),
    bottom: Math.min(sheet.height - 28, headRoom + rowHeight.filled * model.y.ticks.length),
  };
};

const dot = (sheet: Sheet, series: Series, point: Point, x: Scale, middle: number, first: boolean): string => {
  if (point.value === null) return '';
  const colour = sheet.paint(first ? 'ink-soft' : series.colour);
  const centre = { cx: x.at(point.value), cy: middle };
  const mark = element('circle', {
    ...centre,
    r: first ? 3.5 : 5.5,
    fill: point.small ? sheet.paint('paper') : colour,
    stroke: first && !point.small ? sheet.paint('paper') : colour,
    'stroke-width': first ? 1.2 : 1.8,
  });
  return linked(sheet, series.name, point, element('circle', { ...centre, r: 11, fill: 'transparent' }), mark);
};

/** A year that is absent is said at the right edge, or left of the one dot where that would cover it; both, by the word alone. */
const missingWord = (sheet: Sheet, points: readonly Point[], x: Scale, middle: number, box: Box): string => {
  const [missing, other] = points.filter((point) => point.value === null);
  if (!missing) return '';
  const words = other?.label === missing.label ? missing.label : `${missing.year} ${missing.label}`;
  const dots = points.flatMap((point) => (point.value === null ? [] : [x.at(point.value)]));
  const [first, last] = [Math.min(box.right, ...dots) - 10, Math.max(box.left, ...dots) + 10];
  const room = Math.max(box.right - last, first - box.left);
  const fits = textWidth(words, sheet.size.axis) <= room;
  const label = fits ? words : fitted(`${signOf(missing)} ${missing.year}`, sheet.size.axis, room);
  const width = textWidth(label, sheet.size.axis);
  const left = width <= box.right - last ? box.right - width : first - width;
  return absenceWord(sheet, { ...missing, label }, left, middle + 4.5);
};

const row = (sheet: Sheet, series: Series, x: Scale, middle: number, box: Box): string => {
  const [from, to] = series.points;
  const both = from && to && from.value !== null && to.value !== null;
  const stroke = { stroke: sheet.paint(series.colour), 'stroke-width': 2.5, 'stroke-opacity': 0.5 };
  return element(
    'g',
    { 'data-series': series.key },
    both ? rule(sheet, x.at(from.value ?? 0), middle, x.at(to.value ?? 0), middle, stroke) : '',
    // The small dot of the first year over the large one, where they meet.
    ...series.points.map((point, at) => dot(sheet, series, point, x, middle, at === 0)).toReversed(),
    missingWord(sheet, series.points, x, middle, box),
    label(sheet, {
      x: box.right + 10,
      y: middle + 4.5,
      words: changeOf(sheet, series.points),
      size: sheet.size.axis,
      colour: 'ink',
    }),
  );
};

/** The dots of the two years as they are drawn, with their years, and over the changes what they are. */
const head = (sheet: Sheet, box: Box): string => {
  const { model } = sheet;
  const years = model.series.find(({ points }) => points.length === 2)?.points.map(({ year }) => `${year}`) ?? [];
  const colour = sheet.paint(model.spec.highlight.length ? 'ink-soft' : 'accent');
  const size = sheet.size.axis;
  let x = box.left + 4;
  const entries = years.map((words, at) => {
    const dot = element('circle', {
      cx: x,
      cy: 11,
      r: at === 0 ? 3.5 : 5.5,
      fill: at === 0 ? sheet.paint('ink-soft') : colour,
    });
    const entry = dot + label(sheet, { x: x + 11, y: 15.5, words, size });
    x += 11 + textWidth(words, size) + 22;
    return entry;
  });
  const change = label(sheet, { x: box.right + 10, y: 15.5, words: say(chartWords.change, model.lang), size });
  return [...entries, change].join('');
};

/** A dot plot of two years on a sheet. */
export const dumbbells = (sheet: Sheet): string => {
  const { model } = sheet;
  const box = boxOf(sheet);
  const [x, y] = [scaleOf(model.x, box.left, box.right), scaleOf(model.y, box.top, box.bottom)];
  const strong = new Set(model.series.filter((each) => each.role === 'highlight').map((each) => each.key));
  return [
    boxMark(box),
    head(sheet, box),
    valueColumns(sheet, model.x, x, box),
    ...model.series.map((each) => row(sheet, each, x, y.at(each.key), box)),
    namesBeside(sheet, model.y, y, box, strong),
  ].join('');
};
