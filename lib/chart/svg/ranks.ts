import type { Point, Series } from '../model.types.ts';
import { absenceWord } from './absence.ts';
import { namesBeside, valueColumns } from './axes.ts';
import { bars, lyingBox } from './bars.ts';
import { element } from './element.ts';
import { boxMark, label, linked, rule, type Sheet } from './page.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Rates as dots with their intervals; counts as bars. */

const dot = (sheet: Sheet, series: Series, point: Point, x: Scale, middle: number, edge: number): string => {
  if (point.value === null) return absenceWord(sheet, point, x.at(0) + 8, middle + 4.5);
  const colour = sheet.paint(series.colour);
  const centre = { cx: x.at(point.value), cy: middle };
  const spread = point.small ? null : point.interval;
  const thin = { stroke: colour, 'stroke-width': 2, 'stroke-opacity': 0.45 };
  const interval = spread ? rule(sheet, x.at(spread[0]), middle, x.at(spread[1]), middle, thin) : '';
  const doubt =
    point.range && point.range[0] !== point.range[1]
      ? rule(sheet, x.at(point.range[0]), middle, x.at(point.range[1]), middle, {
          stroke: sheet.paint('warn'),
          'stroke-width': 4,
          'stroke-opacity': 0.6,
        })
      : '';
  const mark = element('circle', {
    ...centre,
    r: 5,
    fill: point.small ? sheet.paint('paper') : colour,
    stroke: colour,
    'stroke-width': 1.8,
  });
  const words = label(sheet, {
    x: edge + 8,
    y: middle + 4.5,
    words: point.label,
    size: sheet.size.axis,
    colour: 'ink',
  });
  return (
    interval +
    doubt +
    linked(sheet, series.name, point, element('circle', { ...centre, r: 11, fill: 'transparent' }), mark) +
    words
  );
};

const dots = (sheet: Sheet): string => {
  const { model } = sheet;
  const box = lyingBox(sheet, model.series, 6);
  const [x, y] = [scaleOf(model.x, box.left, box.right), scaleOf(model.y, box.top, box.bottom)];
  const strong = new Set(model.series.filter((each) => each.role === 'highlight').map((each) => each.key));
  const rows = model.y.domain.map((key) =>
    rule(sheet, box.left, y.at(key), box.right, y.at(key), { 'stroke-dasharray': '1 3' }),
  );
  return [
    boxMark(box),
    valueColumns(sheet, model.x, x, box),
    ...rows,
    ...model.series.map((each) =>
      element(
        'g',
        { 'data-series': each.key },
        ...each.points.map((point) => dot(sheet, each, point, x, y.at(point.authority), box.right)),
      ),
    ),
    namesBeside(sheet, model.y, y, box, strong),
  ].join('');
};

/** A ranking: bars of counts, dots with their intervals of rates. */
export const ranks = (sheet: Sheet): string => (sheet.model.unit === 'n' ? bars(sheet) : dots(sheet));
