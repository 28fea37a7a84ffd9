import type { Part } from './document.ts';
import { gridOfLines, numbered } from './grid.ts';
import { isValueLike } from './number.ts';
import { type AlignedRow, alignedTables } from './pdf/aligned-rows.ts';
import type { Line } from './pdf/lines.ts';

// A table set by spaces: lines of figures, most of them with more than one space between.
const fewestLines = 8;
const fewestValues = 4;

const valuesIn = (line: string): number => line.trim().split(/\s+/).filter(isValueLike).length;

/** Whether a text keeps the places of its words by spaces, as when it was taken from a page with its layout. */
export const isLaidOut = (lines: readonly string[]): boolean => {
  if (lines.some((line) => /\t|[|｜].*[|｜].*\d/.test(line))) return false;
  const rows = lines.filter((line) => valuesIn(line) >= fewestValues);
  return rows.length >= fewestLines && rows.filter((line) => /\S {2,}\S/.test(line)).length > rows.length / 2;
};

// Half as wide as high: words one space apart are one text. Single characters may be so spread (总 计); a longer word
// stands in a column of its own, as a figure does and what begins an item.
const width = 0.5;
const nextColumn =
  /(?<=\S)(?<!(?:^|\s)\d{1,2}[.．、]) (?=\S{3,}|\d[.．、]|[（(][一二三四五六七八]|[一二三四]、|[-+]?\d[\d,.]*(?: |$))/g;

const lineOf = (text: string, y: number): Line => {
  const spread = text.replace(nextColumn, '  ').trimEnd();
  const glyphs = [...spread].flatMap((character, at) =>
    character.trim() === '' ? [] : [{ text: character, x: at * width, y, width, size: 1, turn: 0 as const }],
  );
  return { glyphs, x: glyphs[0]?.x ?? 0, y, right: spread.length * width, size: 1 };
};

type Placed = { y: number } & ({ rows: AlignedRow[] } | { text: string });

/** The lines of such a text as parts: every row of figures beside the label that stands at its height. */
export const partsOfLayout = (lines: readonly string[]): Part[] => {
  const set = lines.map(lineOf).filter(({ glyphs }) => glyphs.length > 0);
  const { tables, rest } = alignedTables(set, 'lost');
  const placed: Placed[] = [
    ...tables.map((rows) => ({ y: rows[0]?.y ?? 0, rows })),
    ...rest.map(({ y }) => ({ y, text: lines[y]?.trim() ?? '' })),
  ];
  return numbered(
    placed
      .sort((a, b) => a.y - b.y)
      .map((part) =>
        'text' in part
          ? { kind: 'text', text: part.text }
          : {
              kind: 'grid',
              grid: gridOfLines(
                0,
                part.rows.map(({ cells }) => cells),
              ),
            },
      ),
  );
};
