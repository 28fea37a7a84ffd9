import { withoutKinds } from '../../form/place-name.ts';
import type { Point, Series } from '../model.types.ts';
import { markText } from './mark-text.ts';
import { fitted, heavyShare, heavyWidth, wrapped, wrappedWith } from './metrics.ts';
import type { Sheet } from './page.ts';

/** What stands at the end of a line: its name and last value, in as many lines as there is room for. */

export interface EndWords {
  lines: readonly string[];
  width: number;
  height: number;
}

/** The last figure of a line. */
export const lastOf = ({ points }: Series): (Point & { value: number }) | undefined =>
  points.findLast((point): point is Point & { value: number } => point.value !== null);

/** From one line of words to the next. */
export const lineStep = (sheet: Sheet): number => sheet.size.label + 1.5;

/** The value is never cut; the name gives way, and never to less than this. */
const leastName = 3;

const withValue = (name: string, value: string, size: number, room: number): string => {
  const short = fitted(name, size, (room - heavyWidth(` ${value}`, size)) / heavyShare);
  return short === name || short.length > leastName ? `${short} ${value}`.trim() : value;
};

const linesOf = (name: string, value: string, size: number, room: number, most: number): string[] => {
  if (!name || heavyWidth(`${name} ${value}`, size) <= room) return [`${name} ${value}`.trim()];
  const lines = wrappedWith(name, value, size * heavyShare, room);
  if (lines.length <= most) return lines;
  const kept = wrapped(name, size * heavyShare, room);
  return [...kept.slice(0, most - 1), withValue(kept.slice(most - 1).join(' '), value, size, room)];
};

/** The names of all, without what kind of place each is where one has no room and no two would be called alike. */
const namesFor = (series: readonly Series[], fits: (name: string, each: Series) => boolean): string[] => {
  // A line that stands alone needs no name: the title has it.
  if (series.length === 1) return [''];
  const full = series.map(({ name }) => name);
  const short = withoutKinds(full);
  // A name that has nothing to lose does not cost the others theirs.
  const isFull = series.every((each, at) => short[at] === each.name || fits(each.name, each));
  return isFull ? full : [...short];
};

/** The most lines of one label: a narrow sheet breaks names more often. */
const mostLines = ({ small }: Sheet): readonly number[] => (small ? [4, 3, 2, 1] : [2, 1]);

/** The words of each line's end in a room so wide and, all together, so high. */
export const endWords = (
  sheet: Sheet,
  series: readonly Series[],
  room: number,
  height: number,
): ReadonlyMap<string, EndWords> => {
  const size = sheet.size.label;
  const value = (each: Series) => {
    const last = lastOf(each);
    return last ? markText(sheet.model, last) : '';
  };
  const named = series.filter((each) => lastOf(each));
  const names = namesFor(series, (name, each) => heavyWidth(`${name} ${value(each)}`, size) <= room);
  const wordsIn = (most: number) =>
    named.map((each): [string, EndWords] => {
      const lines = linesOf(names[series.indexOf(each)] ?? '', value(each), size, room, most);
      const width = Math.max(...lines.map((line) => heavyWidth(line, size)));
      return [each.key, { lines, width, height: lines.length * lineStep(sheet) + 3 }];
    });
  const tries = mostLines(sheet).map(wordsIn);
  const heightOf = (words: readonly [string, EndWords][]) => words.reduce((sum, [, each]) => sum + each.height, 0);
  return new Map(tries.find((words) => heightOf(words) <= height) ?? tries.at(-1));
};
