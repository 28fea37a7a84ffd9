import { withoutKinds } from '../../form/place-name.ts';
import type { Axis } from '../model.types.ts';
import { element } from './element.ts';
import { fitted, textWidth, wrapped } from './metrics.ts';
import { type Box, label, rule, type Sheet } from './page.ts';
import type { Scale } from './scales.ts';

/** The room that the tick labels of a vertical axis need, up to a share of the sheet. */
export const roomFor = (sheet: Sheet, axis: Axis, most: number): number => {
  const widest = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, sheet.size.axis)));
  return Math.min(widest, sheet.width * most) + 10;
};

/** As many ticks as fit. The last year is the one readers look for; of values it is zero. */
const thinned = (axis: Axis, scale: Scale, size: number): Axis['ticks'] => {
  const widest = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, size))) + 12;
  const [first, second] = axis.ticks;
  const step = first && second ? Math.abs(scale.at(second.at) - scale.at(first.at)) : widest;
  const every = Math.max(1, Math.ceil(widest / Math.max(1, step)));
  const anchor =
    axis.kind === 'value'
      ? Math.max(
          0,
          axis.ticks.findIndex((tick) => tick.at === 0),
        )
      : axis.ticks.length - 1;
  return axis.ticks.filter((_, at) => (anchor - at) % every === 0);
};

const isZero = (at: number | string) => at === 0;

/** Horizontal lines with their values at the left; the zero line is strong. */
export const valueLines = (sheet: Sheet, axis: Axis, scale: Scale, box: Box): string =>
  axis.ticks
    .map((tick) => {
      const y = scale.at(tick.at);
      const line = rule(sheet, box.left, y, box.right, y, isZero(tick.at) ? { stroke: sheet.paint('ink-soft') } : {});
      return (
        line + label(sheet, { x: box.left - 8, y: y + 4, words: tick.label, size: sheet.size.axis, anchor: 'end' })
      );
    })
    .join('');

/** Vertical lines with their values below, for bars that lie. */
export const valueColumns = (sheet: Sheet, axis: Axis, scale: Scale, box: Box): string => {
  const shown = new Set(thinned(axis, scale, sheet.size.axis).map((tick) => tick.at));
  return axis.ticks
    .map((tick) => {
      const x = scale.at(tick.at);
      if (!shown.has(tick.at)) return '';
      const line = rule(sheet, x, box.top, x, box.bottom, isZero(tick.at) ? { stroke: sheet.paint('ink-soft') } : {});
      const words = { x, y: box.bottom + 18, words: tick.label, size: sheet.size.axis, anchor: 'middle' as const };
      return line + label(sheet, words);
    })
    .join('');
};

/** The zero of bars that stand or lie, over what begins there: marks with an edge of paper would cut it. */
export const zeroLine = (sheet: Sheet, scale: Scale, { left, right }: Box): string =>
  rule(sheet, left, scale.at(0), right, scale.at(0), { stroke: sheet.paint('ink-soft') });
export const zeroColumn = (sheet: Sheet, scale: Scale, { top, bottom }: Box): string =>
  rule(sheet, scale.at(0), top, scale.at(0), bottom, { stroke: sheet.paint('ink-soft') });

/** Years or categories under the drawing. */
export const ticksBelow = (sheet: Sheet, axis: Axis, scale: Scale, box: Box): string =>
  thinned(axis, scale, sheet.size.axis)
    .map((tick) =>
      label(sheet, {
        x: scale.at(tick.at),
        y: box.bottom + 20,
        words: tick.label,
        size: sheet.size.axis,
        anchor: 'middle',
      }),
    )
    .join('');

/** How many lines of a name fit beside a row: three at most, so that it stays one glance. */
const linesBeside = (size: number, breadth: number): number => {
  if (breadth < size * 2) return 1;
  return Math.min(3, Math.max(2, Math.floor(breadth / (size + 1))));
};

/** A name in the room beside its row: whole, on lines where the row is high enough, without its kind of place, or cut. */
const besideLines = (tries: readonly string[], size: number, room: number, breadth: number): string[] => {
  const fits = (line: string) => fitted(line, size, room) === line;
  const whole = tries.find(fits);
  if (whole) return [whole];
  const most = linesBeside(size, breadth);
  const broken = tries.map((each) => wrapped(each, size, room));
  const some = broken.find((lines) => lines.length <= most && lines.every(fits));
  if (some) return some;
  const lines = most > 1 ? (broken[0] ?? []) : tries.slice(-1);
  return [...lines.slice(0, most - 1), fitted(lines.slice(most - 1).join(' '), size, room)];
};

/** Names beside lying bars. */
export const namesBeside = (sheet: Sheet, axis: Axis, scale: Scale, box: Box, strong: ReadonlySet<string>): string => {
  const step = (box.bottom - box.top) / Math.max(1, axis.ticks.length);
  const size = sheet.size.axis;
  const short = withoutKinds(axis.ticks.map((tick) => tick.label));
  return axis.ticks
    .flatMap((tick, row) => {
      const lines = besideLines([tick.label, short[row] ?? tick.label], size, box.left - 10, step);
      // The lines of a name stand apart where their row is high enough.
      const leading = Math.min(size + 3, Math.max(size + 1, (step - 6) / lines.length));
      const first = scale.at(tick.at) + 4.5 - ((lines.length - 1) * leading) / 2;
      const more = {
        size,
        anchor: 'end' as const,
        colour: 'ink',
        weight: strong.has(String(tick.at)) ? 600 : undefined,
      };
      return lines.map((words, at) => label(sheet, { ...more, x: box.left - 8, y: first + at * leading, words }));
    })
    .join('');
};

/** A break between two years: a dashed line with one word. */
export const breakMarks = (sheet: Sheet, scale: Scale, box: Box): string =>
  sheet.model.breaks
    .map(({ after, word, note }, at) => {
      const x = (scale.at(after) + scale.at(after + 1)) / 2;
      const line = rule(sheet, x, box.top - 4, x, box.bottom, {
        stroke: sheet.paint('ink-soft'),
        'stroke-dasharray': '2 3',
      });
      const words = {
        x: x + 5,
        y: box.top - 10 - 14 * at,
        words: word,
        size: sheet.size.axis,
        italic: true,
        halo: true,
      };
      return element('g', { 'data-note': note }, line, label(sheet, words));
    })
    .join('');
