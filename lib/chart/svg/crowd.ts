import { formatNumber } from '../../format.ts';
import { contextNames } from '../../text/chart.ts';
import { lastOf } from './end-words.ts';
import { textWidth, wrapped } from './metrics.ts';
import { label, type Sheet } from './page.ts';
import type { Scale } from './scales.ts';

/** Many grey lines have one name together, at the height where half of them end above and half below. */
export interface Crowd {
  lines: readonly string[];
  width: number;
  height: number;
  y: number;
}

/** A grey line or two are named like the others. */
export const mostGrey = 2;

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What the grey lines are, in a room so wide; null where each is named, or where none ends in the last year. */
export const crowdOf = (sheet: Sheet, y: Scale, room: number): Crowd | null => {
  const { model, size } = sheet;
  const grey = model.series.filter(({ role }) => role === 'context');
  const { context } = model.spec;
  const ends = grey.map(lastOf).filter((point) => point?.year === model.x.domain.at(-1));
  if (!context || grey.length <= mostGrey || ends.length === 0) return null;
  const [count, name] = [formatNumber(grey.length, model.lang), contextNames[context][model.lang]];
  const lines = wrapped(model.lang === 'zh' ? `${count}个${name}` : `${count} ${name}`, size.axis, room);
  const width = Math.max(...lines.map((line) => textWidth(line, size.axis)));
  const middle = middleOf(ends.map((point) => point?.value ?? 0));
  return { lines, width, height: lines.length * (size.axis + 1) + 4, y: y.at(middle) };
};

/** The name of the grey lines, around the height `at`. */
export const crowdName = (sheet: Sheet, { lines }: Crowd, x: number, at: number): string => {
  const size = sheet.size.axis;
  const first = at + 4.5 - ((lines.length - 1) * (size + 1)) / 2;
  return lines
    .map((words, line) => label(sheet, { x, y: first + line * (size + 1), words, size, halo: true }))
    .join('');
};
