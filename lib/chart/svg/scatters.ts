import { line as pathOf } from 'd3-shape';
import type { FunnelLimit, Point, Series } from '../model.types.ts';
import { roomFor, ticksBelow, valueLines } from './axes.ts';
import { element } from './element.ts';
import { fitted, textWidth } from './metrics.ts';
import { type Box, boxMark, label, linked, rule, type Sheet } from './page.ts';
import { bestSpot, type Obstacle, type Rect } from './placing.ts';
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
/** So few points are all named, beside the lines of a funnel and not over them. */
const few = 40;

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

/** How many times its standard error a rate lies from the overall one; 0 where no limits are drawn. */
const surprise = (sheet: Sheet, point: Placed): number => {
  const mean = sheet.model.extras.funnel?.mean;
  return mean === undefined ? 0 : Math.abs(point.value - mean) / Math.sqrt((mean * (1 - mean)) / point.across);
};

const outside = (sheet: Sheet, point: Placed): boolean => surprise(sheet, point) > 3.090232;

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

interface Drawn {
  series: Series;
  point: Placed;
}

/** Those whom the view is about among grey ones: they are named wherever they lie. */
const meantAmong = (all: readonly Drawn[]) => {
  const hasGrey = all.some(({ series }) => series.role === 'context');
  return ({ series }: Drawn): boolean => series.role === 'highlight' || (series.role === 'main' && hasGrey);
};

/** First the highlighted, then those furthest outside the limits, then the others. */
const byWeight = (sheet: Sheet, all: readonly Drawn[]): Drawn[] => {
  const isMeant = meantAmong(all);
  const weightOf = (each: Drawn) =>
    Number(isMeant(each)) * 1e6 +
    (outside(sheet, each.point) ? surprise(sheet, each.point) * 10 : 0) +
    Number(each.series.role !== 'context');
  return (
    all
      .map((each) => ({ each, weight: weightOf(each) }))
      .sort((one, other) => other.weight - one.weight)
      .map(({ each }) => each)
      .filter(({ series }) => series.role !== 'context' || all.length < few)
      // Of thousands a name says something where it stands outside; the only one that has room is no choice.
      .filter((each) => all.length <= mostNames || isMeant(each) || outside(sheet, each.point))
      .slice(0, mostNames)
  );
};

/** The lines of a funnel in small pieces. */
const linesOf = ({ sheet, x, y, box }: Field): Obstacle[] => {
  const { funnel } = sheet.model.extras;
  const around = (at: number, level: number): Obstacle[] =>
    level < box.top || level > box.bottom
      ? []
      : [{ left: at - 3, right: at + 3, top: level - 2, bottom: level + 2, weight: 1 }];
  return (funnel?.limits ?? []).flatMap((limit) =>
    [funnel?.mean ?? 0, limit.low95, limit.high95, limit.low998, limit.high998].flatMap((value) =>
      around(x.at(limit.n), y.at(value)),
    ),
  );
};

/** Names where they cover no other and stay on the sheet; of those whom the view is about, where they cover least. */
const names = (field: Field, all: readonly Drawn[]): string => {
  const { sheet, x, y, box } = field;
  const size = sheet.size.axis;
  const taken: Obstacle[] = all.map(({ point }) => ({
    left: x.at(point.across) - 5,
    right: x.at(point.across) + 5,
    top: y.at(point.value) - 4,
    bottom: y.at(point.value) + 4,
    weight: 1,
  }));
  const bounds = { left: box.left, right: box.right, top: box.top - 12, bottom: box.bottom };
  const isMeant = meantAmong(all);
  const [lines, isFew] = [linesOf(field), Boolean(sheet.model.extras.funnel) && all.length < few];
  return byWeight(sheet, all)
    .flatMap((each) => {
      const [words, meant] = [fitted(each.series.name, size, 200), isMeant(each)];
      const mark = { x: x.at(each.point.across), y: y.at(each.point.value), width: textWidth(words, size), height: 16 };
      const spot = meant || isFew ? bestSpot(mark, [...taken, ...lines], bounds) : besideMark(mark, box.right);
      const clash = taken.some((other) => covers(spot, other));
      if (!meant && (clash || spot.left < 0)) return [];
      taken.push({ ...spot, weight: 6 });
      const strong = meant || outside(sheet, each.point);
      const look = { colour: strong ? 'ink' : 'ink-soft', weight: strong ? 600 : undefined, halo: true };
      return [label(sheet, { x: spot.left, y: spot.top + 12.5, words, size, ...look })];
    })
    .join('');
};

/** Right of a mark, or left of it where the sheet ends. */
const besideMark = ({ x, y, width }: { x: number; y: number; width: number }, edge: number): Rect => {
  const left = x + 8 + width > edge ? x - 8 - width : x + 8;
  return { left, right: left + width, top: y - 8, bottom: y + 8 };
};

const covers = (one: Rect, other: Rect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

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
