import { editions } from '../form/cells.ts';
import { closedInOne, closedInThree } from '../form/requests.ts';
import type { Block, Edition, FormColumn, FormRow } from '../form/types.ts';
import { editDistance, type LabelText, labelText, tolerance } from './label.ts';
import { remember } from './remember.ts';

/** A label that a printed text may be: its row or column and all its wordings. */
export interface Wording<T> {
  target: T;
  texts: readonly LabelText[];
}

/** What a printed text matched, and how far off it was; several targets where it fits them equally. */
export interface Match<T> {
  targets: readonly T[];
  distance: number;
}

const wording = <T extends FormRow | FormColumn>(target: T): Wording<T> => ({
  target,
  texts: [target.label, ...(target.aliases ?? [])].map(labelText),
});

/** A row of the form together with the block it stands in. */
export interface RowTarget {
  block: Block;
  row: FormRow;
}

// Some print the one row as （六）其他; only its number tells it from 3.其他.
const closedRows: readonly FormRow[] = [...closedInThree, { ...closedInOne, aliases: ['（六）其他'] }];

const withClosedRows = (block: Block): Block => {
  if (block.id !== 'requests') return block;
  const rows = block.rows.filter((row) => row.group !== 'closed');
  const at = rows.findIndex((row) => row.key === 'concluded.total');
  return { ...block, rows: [...rows.slice(0, at), ...closedRows, ...rows.slice(at)] };
};

const blocksKnown = new Map(editions.map((edition) => [edition.id, edition.blocks.map(withClosedRows)]));

/** The blocks of an edition; table 3 with every row that either edition prints under （六）其他处理. */
export const readingBlocks = (edition: Edition): Block[] => blocksKnown.get(edition.id) ?? [];

/** The wordings of all rows that are printed one below the other. */
export const rowWordings = (blocks: readonly Block[]): Wording<RowTarget>[] =>
  blocks
    .filter((block) => block.direction === 'down')
    .flatMap((block) => block.rows.map((row) => ({ target: { block, row }, texts: wording(row).texts })));

const shortestCut = 5;
// Beyond any label of the form with its misprints.
const longestLabel = 60;

// A label cut at the end of a page is still that label when enough of it is left.
const distanceTo = (printed: LabelText, text: LabelText): number => {
  if (printed.core === text.core) return 0;
  const limit = tolerance(text.core);
  const distance = editDistance(printed.core, text.core, limit);
  if (distance <= limit) return distance;
  const cut = printed.core.length >= shortestCut && text.core.startsWith(printed.core);
  return cut ? limit + 1 : Number.POSITIVE_INFINITY;
};

/** The wordings nearest to a printed text, within what a misprint may change; numbering settles equals. */
export const matchLabel = <T>(printed: LabelText, wordings: readonly Wording<T>[]): Match<T> | null => {
  if (printed.core === '' || printed.core.length > longestLabel) return null;
  let best = Number.POSITIVE_INFINITY;
  let found: { target: T; numbered: boolean }[] = [];
  for (const { target, texts } of wordings) {
    const distance = Math.min(...texts.map((text) => distanceTo(printed, text)));
    if (distance === Number.POSITIVE_INFINITY || distance > best) continue;
    const numbered = printed.numbering !== '' && texts.some((text) => text.numbering === printed.numbering);
    found = distance < best ? [{ target, numbered }] : [...found, { target, numbered }];
    best = distance;
  }
  const byNumber = found.filter((each) => each.numbered);
  const chosen = found.length > 1 && byNumber.length > 0 ? byNumber : found;
  return chosen.length > 0 ? { targets: chosen.map((each) => each.target), distance: best } : null;
};

type FindColumn = (text: string) => { match: Match<FormColumn> | null };

const columnFinders = new WeakMap<readonly FormColumn[], FindColumn>();

const columnFinder = (columns: readonly FormColumn[]): FindColumn => {
  const known = columnFinders.get(columns);
  if (known) return known;
  const wordings = columns.map(wording);
  const find = remember((text) => ({ match: matchLabel(labelText(text), wordings) }), 5000);
  columnFinders.set(columns, find);
  return find;
};

/** The columns of a block that a printed text may name. */
export const matchColumn = (text: string, columns: readonly FormColumn[]): Match<FormColumn> | null =>
  columnFinder(columns)(text).match;
