import { formatYears } from '../../format.ts';
import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { isEmpty } from '../empty.ts';
import type { ChartModel } from '../model.types.ts';
import { signKey, signRoom } from './absence.ts';
import { ticksBelow } from './axes.ts';
import { absences, signStrip } from './lines.ts';
import { boxMark, type Label, label, rule, type Sheet } from './page.ts';
import { scaleOf } from './scales.ts';

/** Where no figure is held there is no axis of values to draw: the years with their signs, and a word. */

const height = { years: 112, other: 120 };

/** Lying rows, tiles and panels say themselves what is absent. */
const saysItself = ({ kind, category }: ChartModel): boolean =>
  kind === 'table' ||
  kind === 'map' ||
  kind === 'multiples' ||
  (category === 'authority' && kind !== 'scatter' && kind !== 'funnel');

/** True of a view that is drawn as nothing but its absences. */
export const isBlank = (model: ChartModel): boolean => isEmpty(model) && !saysItself(model);

/** The height of a drawing without a figure. */
export const blankHeight = (model: ChartModel, width: number): number =>
  model.category === 'year' && model.kind !== 'flow'
    ? height.years + signRoom(model.series, width, model.lang)
    : height.other;

const said = ({ model, width, size }: Sheet, y: number): Label => ({
  x: width / 2,
  y,
  words: say(chartWords.nothingYet, model.lang, { years: formatYears(model.drawn.years, model.lang) }),
  size: size.label,
  anchor: 'middle',
  italic: true,
});

const years = (sheet: Sheet): string => {
  const { model } = sheet;
  const main = model.series.filter(({ role }) => role !== 'context');
  const bottom = sheet.height - 30 - signRoom(main, sheet.width, model.lang);
  const box = { left: 0, top: 24, right: sheet.width, bottom };
  const x = scaleOf(model.x, 24, sheet.width - 24);
  const field = { sheet, box, x, y: scaleOf(model.y, bottom, box.top) };
  return [
    boxMark(box),
    rule(sheet, box.left, bottom, box.right, bottom, { stroke: sheet.paint('ink-soft') }),
    label(sheet, said(sheet, Math.max(18, bottom - 48))),
    absences(field, main, bottom + 7 - signStrip(main)),
    ticksBelow(sheet, model.x, x, box),
    signKey(sheet, main),
  ].join('');
};

/** The drawing of a view without a figure. */
export const nothing = (sheet: Sheet): string =>
  sheet.model.category === 'year' && sheet.model.kind !== 'flow'
    ? years(sheet)
    : label(sheet, said(sheet, sheet.height / 2));
