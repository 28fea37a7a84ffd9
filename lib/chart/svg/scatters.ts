import { line as pathOf } from 'd3-shape';
import type { FunnelLimit, Point, Series } from '../model.types.ts';
import { roomFor, ticksBelow, valueLines } from './axes.ts';
import { element } from './element.ts';
import { fitted, textWidth } from './metrics.ts';
import { type Box, boxMark, label, linked, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Points by cases and value; a funnel draws the limits of chance over them. */

interface Field {
  sheet: Sheet;
  box: Box;
  x: Scale;
  y: Scale;
}

const mostLinked = 400;
const mostNames = 60;

type Placed = Point & { value: number; across: number };
const isPlaced = (point: Point): point is Placed => point.value !== null && typeof point.across === 'number';

type Limit = Exclude<keyof FunnelLimit, 'n'>;

const curve = ({ sheet, x, y, box }: Field, key: Limit, dash: string | undefined): string => {
  const drawn = pathOf<FunnelLimit>(
    (limit) => x.at(limit.n),
    (limit) => y.at(limit[key]),
  )
    .defined((limit) => y.at(limit[key]) >= box.top && y.at(limit[key]) <= box.bottom)
    .digits(1);
  const d = drawn([...(sheet.model.extras.funnel?.limits ?? [])]) ?? '';
  return element('path', {
    d,
    fill: 'none',
    stroke: sheet.paint('ink-soft'),
    'stroke-width': 1,
    'stroke-dasharray': dash,
  });
};

const funnelLines = (field: Field): string => {
  const { sheet, box, y, x } = field;
  const { funnel } = sheet.model.extras;
  const last = funnel?.limits.at(-1);
  if (!funnel || !last) return '';
  const word = (value: number, words: string) =>
    label(sheet, { x: x.at(last.n) + 6, y: y.at(value) + 4, words, size: sheet.size.axis - 1 });
  return [
    rule(sheet, box.left, y.at(funnel.mean), box.right, y.at(funnel.mean), { stroke: sheet.paint('ink-soft') }),
    curve(field, 'low95', '5 3'),
    curve(field, 'high95', '5 3'),
    curve(field, 'low998', undefined),
    curve(field, 'high998', undefined),
    word(funnel.mean, funnel.words.mean),
    ...apart(field, last).map(([value, words]) => word(value, words)),
  ].join('');
};

/** The limits are named at their right ends, where they are far enough from the mean and from each other. */
const apart = ({ y, sheet }: Field, last: FunnelLimit): [number, string][] => {
  const { funnel } = sheet.model.extras;
  const far = Math.abs(y.at(last.high998) - y.at(last.high95)) > sheet.size.axis;
  const clear = Math.abs(y.at(last.high95) - y.at(funnel?.mean ?? 0)) > sheet.size.axis;
  if (!funnel || !clear) return [];
  return far
    ? [
        [last.high95, funnel.words.inner],
        [last.high998, funnel.words.outer],
      ]
    : [[last.high998, `${funnel.words.inner} / ${funnel.words.outer}`]];
};

const outside = (sheet: Sheet, point: Placed): boolean => {
  const mean = sheet.model.extras.funnel?.mean;
  if (mean === undefined) return false;
  return Math.abs(point.value - mean) > 3.090232 * Math.sqrt((mean * (1 - mean)) / point.across);
};

/** Thousands of dots are small, so that where they crowd can be seen. */
const radiusOf = ({ model, small }: Sheet, quiet: boolean): number => {
  if (model.series.length > mostLinked) return small ? 2 : 2.6;
  return quiet ? 3.5 : 5;
};

const mark = ({ sheet, x, y }: Field, series: Series, point: Placed): string => {
  const colour = sheet.paint(series.colour);
  const centre = { cx: x.at(point.across), cy: y.at(point.value) };
  const quiet = series.role === 'context';
  const dot = element('circle', {
    ...centre,
    r: radiusOf(sheet, quiet),
    fill: point.small ? sheet.paint('paper') : colour,
    'fill-opacity': quiet ? 0.8 : undefined,
    stroke: point.small ? colour : sheet.paint('paper'),
    'stroke-width': sheet.model.series.length > mostLinked ? 0.7 : 1.4,
  });
  // Thousands of links would weigh more than they help: the table has them all.
  if (sheet.model.series.length > mostLinked) return dot;
  return element(
    'g',
    { 'data-series': series.key },
    linked(sheet, series.name, point, element('circle', { ...centre, r: 10, fill: 'transparent' }), dot),
  );
};

/** Names where they cover no other and stay on the sheet: first the highlighted and those outside the limits, then the others. */
const names = (field: Field, all: readonly { series: Series; point: Placed }[]): string => {
  const { sheet, x, y, box } = field;
  const weight = ({ series, point }: { series: Series; point: Placed }) =>
    Number(series.role === 'highlight') * 4 + Number(outside(sheet, point)) * 2 + Number(series.role !== 'context');
  // A name covers no dot and no other name.
  const taken = all.map(({ point }) => ({
    left: x.at(point.across) - 5,
    right: x.at(point.across) + 5,
    top: y.at(point.value) - 4,
    bottom: y.at(point.value) + 4,
  }));
  return [...all]
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ series }) => series.role !== 'context' || all.length < 40)
    .slice(0, mostNames)
    .flatMap(({ series, point }) => {
      const words = fitted(series.name, sheet.size.axis, 160);
      const [width, at] = [textWidth(words, sheet.size.axis), { x: x.at(point.across), y: y.at(point.value) }];
      const left = at.x + 8 + width > box.right ? at.x - 8 - width : at.x + 8;
      const room = { left, right: left + width, top: at.y - 8, bottom: at.y + 8 };
      const clash = taken.some(
        (other) =>
          room.left < other.right && room.right > other.left && room.top < other.bottom && room.bottom > other.top,
      );
      if (clash || left < 0) return [];
      taken.push(room);
      const strong = series.role === 'highlight' || outside(sheet, point);
      return [
        label(sheet, {
          x: left,
          y: at.y + 4.5,
          words,
          size: sheet.size.axis,
          colour: strong ? 'ink' : 'ink-soft',
          weight: strong ? 600 : undefined,
          halo: true,
        }),
      ];
    })
    .join('');
};

/** Room at the right: for the last tick, or for the names of a funnel's lines. */
const roomBeside = ({ model, size }: Sheet): number => {
  const { funnel } = model.extras;
  if (!funnel) return 8 + textWidth(model.x.ticks.at(-1)?.label ?? '', size.axis) / 2;
  const words = [funnel.words.mean, `${funnel.words.inner} / ${funnel.words.outer}`];
  return 8 + Math.max(...words.map((each) => textWidth(each, size.axis - 1)));
};

/** A scatter or funnel on a sheet. */
export const scatters = (sheet: Sheet): string => {
  const { model } = sheet;
  const box = {
    left: roomFor(sheet, model.y, 0.3),
    top: 30,
    right: sheet.width - roomBeside(sheet),
    bottom: sheet.height - 48,
  };
  const field = { sheet, box, x: scaleOf(model.x, box.left + 8, box.right), y: scaleOf(model.y, box.bottom, box.top) };
  const all = model.series.flatMap((series) => series.points.filter(isPlaced).map((point) => ({ series, point })));
  return [
    boxMark({ ...box, left: box.left + 8 }),
    valueLines(sheet, model.y, field.y, box),
    ticksBelow(sheet, model.x, field.x, box),
    label(sheet, {
      x: 0,
      y: 13,
      words: fitted(`↑ ${model.y.label}`, sheet.size.axis, sheet.width),
      size: sheet.size.axis,
    }),
    label(sheet, {
      x: box.right,
      y: sheet.height - 8,
      words: fitted(`${model.x.label} →`, sheet.size.axis, sheet.width),
      size: sheet.size.axis,
      anchor: 'end',
    }),
    ...all.map(({ series, point }) => mark(field, series, point)),
    funnelLines(field),
    names(field, all),
  ].join('');
};
