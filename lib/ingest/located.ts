import type { Block, FormColumn, FormRow } from '../form/types.ts';
import type { LineCell } from './lines.ts';
import type { ExtraRow } from './report.ts';

/** A row of the form found in the document, with one printed cell (or none) for each of its columns. */
export interface LocatedRow {
  block: Block;
  row: FormRow;
  values: readonly (LineCell | null)[];
  /**
   * How the columns are known: `sure`; `counted` with blanks between; `unproven`: as many values as columns, over
   * several lines of text, and no sum that shows them to be the right ones; `inferred` from sums; `unknown`.
   */
  columns: 'sure' | 'counted' | 'unproven' | 'inferred' | 'unknown';
  /** Printed more than once with other values: none is taken. */
  twice?: true;
  /** The printed cells, where their columns are unknown. */
  loose: readonly LineCell[];
  /** Characters by which the printed label differs from the form's, and the label as printed. */
  distance: number;
  printed: string;
  /** The heading of an amount asks 元 where the form asks 万元. */
  inYuan: boolean;
  /** Place among all lines, for the reading order. */
  at: number;
}

/** A line of values that stands apart from its label. */
export interface TornRow {
  values: readonly LineCell[];
  at: number;
}

/** A printed label that fits several rows of the form equally well. */
export interface UnclearLabel {
  printed: string;
  rows: readonly string[];
  place: LineCell['place'];
}

/** Everything found by label, before figures are made of it. */
export interface Located {
  rows: readonly LocatedRow[];
  torn: readonly TornRow[];
  extraRows: readonly ExtraRow[];
  unclear: readonly UnclearLabel[];
}

const codesKnown = new WeakMap<FormRow, { columns: readonly FormColumn[]; codes: readonly string[] }>();

/** The codes of a row's cells, in the order of the columns. */
export const codesOf = ({ block, row }: Pick<LocatedRow, 'block' | 'row'>): readonly string[] => {
  const known = codesKnown.get(row);
  if (known?.columns === block.columns) return known.codes;
  const codes = block.columns.map((column) => `${row.key}.${column.key}`);
  codesKnown.set(row, { columns: block.columns, codes });
  return codes;
};
