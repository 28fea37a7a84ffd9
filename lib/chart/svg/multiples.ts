import { withoutKinds } from '../../form/place-name.ts';
import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { Axis, ChartModel, Point, Series } from '../model.types.ts';
import { signKey, signOf, signRoom } from './absence.ts';
import { roomFor } from './axes.ts';
import { element } from './element.ts';
import type { Field } from './end-labels.ts';
import { absences, oneLine, path, runs } from './lines.ts';
import { markText } from './mark-text.ts';
import { fitted, heavyShare, heavyWidth } from './metrics.ts';
import { type Box, isSmall, label, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Small panels in rows, one for each authority: its name and last value above, the others as thin grey lines behind. */

interface Grid {
  columns: number;
  rows: number;
}

const gap = 22;
const head = 30;
const foot = 24;
const inset = 5;
const wanted = { wide: { width: 205, height: 156 }, small: { width: 150, height: 138 } };
/** A panel lower than this says nothing: then more of them stand in a row. */
const lowest = 84;

const mainOf = (model: ChartModel): readonly Series[] => model.series.filter(({ role }) => role !== 'context');

const gridOf = (count: number, width: number, most: number): Grid => {
  const columns = Math.min(Math.max(1, Math.floor(width / most)), Math.max(1, count));
  const rows = Math.max(1, Math.ceil(count / columns));
  return { rows, columns: Math.ceil(Math.max(1, count) / rows) };
};

const sizeFor = (width: number) => (isSmall(width) ? wanted.small : wanted.wide);

/** The height at which every panel has the room it wants. */
export const multiplesHeight = (model: ChartModel, width: number): number => {
  const size = sizeFor(width);
  const { rows, columns } = gridOf(mainOf(model).length, width, size.width);
  return (
    rows * Math.max(size.height, Math.min(240, (width / columns) * 0.6)) +
    8 +
    signRoom(mainOf(model), width, model.lang, false)
  );
};

/** As many columns as panels of a readable height ask for. */
const gridIn = (sheet: Sheet, count: number, height: number): Grid => {
  const tries = [1, 0.85, 0.7, 0.55].map((share) => gridOf(count, sheet.width, sizeFor(sheet.width).width * share));
  return tries.find(({ rows }) => height / rows >= lowest) ?? (tries.at(-1) as Grid);
};

const last = ({ points }: Series): Point | undefined => points.findLast((point) => point.value !== null);

interface Heading {
  name: string;
  value: string;
}

/** The last value, longest first; of an earlier year with its year, which must not be taken for the last. */
const valuesOf = (sheet: Sheet, series: Series): string[] => {
  const [point, absent] = [last(series), series.points.at(-1)];
  if (!point) return absent ? [absent.label, signOf(absent)] : [];
  const value = markText(sheet.model, point);
  if (point.year === sheet.model.x.domain.at(-1)) return [value];
  return [
    say(chartWords.yearLong, sheet.model.lang, { year: point.year, value }),
    say(chartWords.yearShort, sheet.model.lang, { year: `${point.year}`.slice(-2), value }),
  ];
};

/** The name and the last value, the longest that have room; the value is never cut. */
const headingIn = (sheet: Sheet, series: Series, short: string, width: number): Heading => {
  const size = sheet.size.axis;
  const values = valuesOf(sheet, series);
  const tries: Heading[] = [series.name, short].flatMap((each) => values.map((value) => ({ name: each, value })));
  const value = values.at(-1) ?? '';
  const isRoom = (each: Heading) => heavyWidth(each.name, size) + heavyWidth(each.value, size) + 8 <= width;
  const room = (width - heavyWidth(value, size) - 8) / heavyShare;
  return tries.find(isRoom) ?? { name: fitted(short, size, room), value };
};

const heading = (sheet: Sheet, series: Series, short: string, { left, right, top }: Box): string => {
  const [point, size] = [last(series), sheet.size.axis];
  const { name, value } = headingIn(sheet, series, short, right - left);
  const weight = series.role === 'highlight' ? 700 : 600;
  const look = point ? { colour: series.colour, weight: 600 } : { colour: 'ink-soft', italic: true };
  return (
    label(sheet, { x: left, y: top - 9, words: name, size, colour: 'ink', weight }) +
    label(sheet, { x: right, y: top - 9, words: value, size, anchor: 'end', ...look })
  );
};

/** Every how manieth tick has room: even steps, so that the highest stays. */
const stepOf = (ticks: number, height: number): number => {
  const steps = Array.from({ length: Math.max(1, ticks - 1) }, (_, at) => at + 1);
  return (
    steps.find((each) => (ticks - 1) % each === 0 && (height * each) / (ticks - 1) >= 24) ?? Math.max(1, ticks - 1)
  );
};

/** The numbers stand at the first panel of a row, or at each where it has an axis of its own. */
const values = (sheet: Sheet, axis: Axis, y: Scale, box: Box, named: boolean): string => {
  const every = stepOf(axis.ticks.length, box.bottom - box.top);
  return axis.ticks
    .filter((_, at) => at % every === 0)
    .map(({ at, label: words }) => {
      const strong = at === 0 ? { stroke: sheet.paint('ink-soft') } : {};
      const line = rule(sheet, box.left, y.at(at), box.right, y.at(at), strong);
      const spot = { x: box.left - 6, y: y.at(at) + 4, words, size: sheet.size.axis - 1, anchor: 'end' as const };
      return line + (named ? label(sheet, spot) : '');
    })
    .join('');
};

const years = (sheet: Sheet, x: Scale, box: Box): string => {
  const ticks = sheet.model.x.ticks;
  return [ticks[0], ticks.at(-1)]
    .map((tick, at) =>
      tick
        ? label(sheet, {
            x: x.at(tick.at),
            y: box.bottom + 16,
            words: tick.label,
            size: sheet.size.axis - 1,
            anchor: at === 0 ? 'start' : 'end',
          })
        : '',
    )
    .join('');
};

const breaks = (sheet: Sheet, x: Scale, box: Box): string =>
  sheet.model.breaks
    .map(({ after, note }) => {
      const at = (x.at(after) + x.at(after + 1)) / 2;
      const stroke = { stroke: sheet.paint('ink-soft'), 'stroke-dasharray': '2 3' };
      return element('g', { 'data-note': note }, rule(sheet, at, box.top, at, box.bottom, stroke));
    })
    .join('');

/** All other lines once, for every panel to show behind its own. */
const ghostsOf = (sheet: Sheet, field: Field): string => {
  const { model } = sheet;
  const context = model.series.filter(({ role }) => role === 'context');
  const all = context.length ? context : mainOf(model).length > 1 ? mainOf(model) : [];
  const cuts = new Set(model.breaks.filter((each) => each.cuts).map((each) => each.after));
  const drawn = model.extras.panels ? [] : all.flatMap(({ points }) => runs(points, cuts));
  const d = drawn.filter((run) => run.length > 1).map((run) => path(field, run));
  if (!d.length) return '';
  const line = {
    id: sheet.id('others'),
    d: d.join(''),
    fill: 'none',
    stroke: sheet.paint('context'),
    'stroke-width': 1,
  };
  return element('defs', {}, element('path', line));
};

interface Panels {
  sheet: Sheet;
  grid: Grid;
  left: number;
  between: number;
  size: { width: number; height: number };
  /** Of each, where its whole name has no room. */
  shortNames: readonly string[];
}

const boxAt = ({ grid, left, between, size }: Panels, at: number): Box => {
  const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)];
  const [x, y] = [left + column * (size.width + between), row * size.height];
  return { left: x, top: y + head, right: x + size.width, bottom: y + size.height - foot };
};

const fieldIn = ({ sheet }: Panels, box: Box, axis: Axis): Field => ({
  sheet,
  box,
  x: scaleOf(sheet.model.x, box.left + inset, box.right - inset),
  y: scaleOf(axis, box.bottom, box.top),
});

const panel = (panels: Panels, series: Series, at: number, ghosts: boolean): string => {
  const { sheet, grid } = panels;
  const box = boxAt(panels, at);
  const [own, first] = [sheet.model.extras.panels?.find(({ key }) => key === series.key)?.y, boxAt(panels, 0)];
  const field = fieldIn(panels, box, own ?? sheet.model.y);
  const behind = { href: `#${sheet.id('others')}`, x: box.left - first.left, y: box.top - first.top };
  return [
    values(sheet, own ?? sheet.model.y, field.y, box, Boolean(own) || at % grid.columns === 0),
    ghosts ? element('use', behind) : '',
    breaks(sheet, field.x, box),
    oneLine(field, series, true),
    absences(field, [series], box.bottom - 6),
    years(sheet, field.x, box),
    heading(sheet, series, panels.shortNames[at] ?? series.name, box),
  ].join('');
};

/** Small multiples on a sheet. */
export const multiples = (sheet: Sheet): string => {
  const main = mainOf(sheet.model);
  const height = sheet.height - signRoom(main, sheet.width, sheet.model.lang, false);
  const grid = gridIn(sheet, main.length, height);
  const axes = sheet.model.extras.panels?.map(({ y }) => y) ?? [sheet.model.y];
  const room = Math.max(...axes.map((axis) => roomFor(sheet, axis, 0.3)));
  // Panels with axes of their own have room for the numbers between them.
  const between = sheet.model.extras.panels ? room + gap / 2 : gap;
  const width = (sheet.width - room - between * (grid.columns - 1)) / grid.columns;
  const shortNames = withoutKinds(main.map(({ name }) => name));
  const panels = { sheet, grid, left: room, between, size: { width, height: height / grid.rows }, shortNames };
  const first = boxAt(panels, 0);
  const ghosts = ghostsOf(sheet, fieldIn(panels, first, sheet.model.y));
  return [
    ghosts,
    ...main.map((series, at) => panel(panels, series, at, ghosts !== '')),
    signKey(sheet, main, false),
  ].join('');
};
