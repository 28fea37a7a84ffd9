import type { Series } from '../model.types.ts';
import { element } from './element.ts';
import { fitted, textWidth } from './metrics.ts';
import { label, type Sheet } from './page.ts';

/** A key of colours in rows above a drawing, where no label fits beside the marks. */

interface Entry {
  series: Series;
  x: number;
  row: number;
  words: string;
}

const rowStep = 20;
const swatch = 11;

const entries = (sheet: Sheet, series: readonly Series[]): Entry[] => {
  let [x, row] = [0, 0];
  return series.map((each) => {
    const words = fitted(each.name, sheet.size.axis, sheet.width - 30);
    const width = swatch + 6 + textWidth(words, sheet.size.axis) + 16;
    if (x > 0 && x + width > sheet.width) [x, row] = [0, row + 1];
    const entry = { series: each, x, row, words };
    x += width;
    return entry;
  });
};

/** The height that the key takes; none where the page names the colours. */
export const keyHeight = (sheet: Sheet, series: readonly Series[]): number =>
  !sheet.key ? 6 : (Math.max(...entries(sheet, series).map((entry) => entry.row), 0) + 1) * rowStep + 6;

/** The key itself, from the top of the sheet. */
export const keyAbove = (sheet: Sheet, series: readonly Series[]): string =>
  (sheet.key ? entries(sheet, series) : [])
    .map(({ series: each, x, row, words }) => {
      const y = row * rowStep + 4;
      return (
        element('rect', { x, y, width: swatch, height: swatch, fill: sheet.paint(each.colour) }) +
        label(sheet, { x: x + swatch + 6, y: y + 10, words, size: sheet.size.axis, colour: 'ink' })
      );
    })
    .join('');
