/** The statutory form as data: what an edition asks, row by row and column by column. */

export type EditionId = '2019' | '2021';
export type Unit = 'item' | 'decision' | 'project' | 'request' | 'case' | '10000 CNY';
/** count: an integer of at least 0; signed: an integer; amount: a decimal of at least 0. */
export type CellKind = 'count' | 'signed' | 'amount';
export type TableNumber = 2 | 3 | 4;

/** Words in both languages of the site. */
export interface Words {
  zh: string;
  en: string;
}

/** A printed row; `aliases` are other wordings seen in real reports (never guesses). */
export interface FormRow {
  key: string;
  label: string;
  name: Words;
  unit: Unit;
  kind?: CellKind;
  group?: RowGroup;
  aliases?: readonly string[];
  /** Rows whose values this row sums up, where the form prints the row only sometimes. */
  replaces?: readonly string[];
}

export interface FormColumn {
  key: string;
  label: string;
  name: Words;
  unit?: Unit;
  kind?: CellKind;
  aliases?: readonly string[];
  /** Columns that this one is printed to be the sum of. */
  sumOf?: readonly string[];
}

/** One printed grid: every row crossed with every column is a cell `row.key + "." + column.key`. */
export interface Block {
  id: string;
  table: TableNumber;
  heading: Words;
  /** `down`: one printed line for each row; `across`: one line of values, the rows stand side by side. */
  direction: 'down' | 'across';
  rows: readonly FormRow[];
  columns: readonly FormColumn[];
}

export interface Edition {
  id: EditionId;
  /** Report years for which the edition is the one in force; `to` is null while it lasts. */
  from: number;
  to: number | null;
  notice: { title: string; number: string; issued: string };
  blocks: readonly Block[];
}

export type RowGroup = 'outcome' | 'refused' | 'unavailable' | 'declined' | 'closed';
