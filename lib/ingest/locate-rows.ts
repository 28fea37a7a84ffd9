import { editions } from '../form/cells.ts';
import type { Edition } from '../form/types.ts';
import {
  type Match,
  matchColumn,
  matchLabel,
  type RowTarget,
  readingBlocks,
  rowWordings,
  type Wording,
} from './form-labels.ts';
import { labelText, wordsOnly } from './label.ts';
import { isFilled, isNumbers, isValues, type Line, type LineCell } from './lines.ts';
import { remember } from './remember.ts';

/** A line whose label names rows of the form, and the cells behind the label. */
export interface LabelledLine {
  match: Match<RowTarget>;
  printed: LineCell;
  after: readonly LineCell[];
  line: Line;
  at: number;
  /** Lines used up: more than one where a label or its values run over several lines of text. */
  length: number;
}

const longestLabel = 6;

// A group's label and its row's may share a cell: （三）不予公开1.属于国家秘密.
const lastLabel = (text: string) =>
  text.match(/^.+?([(（]\s*[一二三四五六七]\s*[)）](?!.*[(（]\s*[一二三四五六七]\s*[)）]).+|\d[.．、].+)$/)?.[1];

const findAmong = (wordings: readonly Wording<RowTarget>[]) =>
  remember((text): { match: Match<RowTarget> | null } => {
    const whole = matchLabel(labelText(text), wordings);
    const last = whole || text.length > 120 ? undefined : lastLabel(text);
    return { match: whole ?? (last ? matchLabel(labelText(last), wordings) : null) };
  }, 5000);

const finders = new Map(editions.map((edition) => [edition.id, findAmong(rowWordings(readingBlocks(edition)))]));

/** Looks up the rows of an edition that a printed text may name. */
export const labelFinder =
  (edition: Edition) =>
  (text: string): Match<RowTarget> | null =>
    finders.get(edition.id)?.(text).match ?? null;

export type FindLabel = ReturnType<typeof labelFinder>;

// Of a table other than the section's, only a label printed exactly counts.
const fits = (match: Match<RowTarget>, line: Line) =>
  match.distance === 0 || match.targets.some((target) => target.block.table === line.section) || line.section === null;

/** Words that stand where a figure should: they name no row of their own. */
const insteadOfFigure = /^(?:暂?无|没有|详?见(?:附件|附表|正文)|另附|不适用|未统计|不详|略)$/;

const namesSubRow = (cell: LineCell | undefined): boolean =>
  cell !== undefined &&
  !isValues(cell) &&
  !/\d/.test(cell.text) &&
  cell.text.length > 2 &&
  !insteadOfFigure.test(wordsOnly(cell.text));

// 其他 and 总计 name a column too: in a line without figures that names another beside it, or is all names.
const fewestNames = 4;
const namesColumn = (cell: LineCell, { targets }: Match<RowTarget>): boolean =>
  targets.some(({ block }) => matchColumn(cell.text, block.columns)?.distance === 0);

const isHead = (line: Line, match: Match<RowTarget>): boolean => {
  const filled = line.cells.filter(isFilled);
  if (filled.some(isNumbers)) return false;
  return filled.length >= fewestNames || filled.filter((cell) => namesColumn(cell, match)).length > 1;
};

/** The label of a table's line: the rightmost that names a row and has only values behind it. */
export const labelledInGrid = (line: Line, at: number, find: FindLabel): LabelledLine | null => {
  for (let index = line.cells.length - 1; index >= 0; index--) {
    const printed = line.cells[index];
    if (!printed || !isFilled(printed) || isValues(printed)) continue;
    const match = find(printed.text);
    const after = line.cells.slice(index + 1);
    const worded = after.filter((cell) => isFilled(cell) && !isValues(cell) && !/\d/.test(cell.text));
    if (!match || !fits(match, line)) continue;
    if (!after.some(isFilled) && isHead(line, match)) return null;
    const anyNumber = after.some(isNumbers);
    if (namesSubRow(after.find(isFilled)) || (worded.length > 0 && !anyNumber)) return null;
    return { match, printed, after, line, at, length: 1 };
  }
  return null;
};

const valuesIn = (line: Line) => line.cells.every(isValues) && line.grid === 0;

/** The label that running text begins with at a line, joined over line ends, and the values that follow it. */
export const labelledInText = (lines: readonly Line[], at: number, find: FindLabel): LabelledLine | null => {
  const first = lines[at];
  if (!first) return null;
  let best: { match: Match<RowTarget>; length: number } | null = null;
  let text = '';
  for (let length = 1; length <= longestLabel; length++) {
    const line = lines[at + length - 1];
    if (line?.grid !== 0 || !line.cells[0] || isValues(line.cells[0])) break;
    text += line.cells[0].text;
    const match = find(text);
    if (match && fits(match, line) && (!best || match.distance <= best.match.distance)) best = { match, length };
    if (line.cells.length > 1) break;
  }
  return best && first.cells[0] ? withValues(lines, at, first.cells[0], best) : null;
};

const withValues = (
  lines: readonly Line[],
  at: number,
  printed: LineCell,
  { match, length }: { match: Match<RowTarget>; length: number },
): LabelledLine | null => {
  const line = lines[at + length - 1];
  if (!line) return null;
  const after = line.cells.slice(1);
  let used = length;
  for (let next = lines[at + used]; next && valuesIn(next); next = lines[at + ++used]) after.push(...next.cells);
  return { match, printed, after, line, at, length: used };
};
