import { codeBook } from './code-book.ts';
import { edition2019 } from './edition-2019.ts';
import { edition2021 } from './edition-2021.ts';
import { groups, statedTotals } from './groups.ts';
import type { Block, CellKind, Edition, EditionId, FormColumn, FormRow, TableNumber, Unit, Words } from './types.ts';

/** The editions of the form, oldest first: a third edition is one more entry. */
export const editions: readonly Edition[] = [edition2019, edition2021];

/** One cell of the form, or a stated total (`table` null), with its place in the stored arrays. */
export interface Cell {
  code: string;
  /** Position in `report_revision.cells` and `.states`, from 1 as PostgreSQL counts. */
  index: number;
  table: TableNumber | null;
  block: string | null;
  row: string;
  column: string;
  label: string;
  name: Words;
  unit: Unit;
  kind: CellKind;
  editions: readonly EditionId[];
}

const labelOf = (row: FormRow) => {
  const group = row.group ? groups[row.group].label : '';
  return group && row.label !== group ? `${group} ${row.label}` : row.label;
};

const nameOf = (block: Block, row: FormRow, column: FormColumn): Words => ({
  zh: `${row.name.zh} · ${column.name.zh}`,
  en: block.table === 3 ? `${row.name.en} (${column.name.en})` : `${row.name.en}: ${column.name.en}`,
});

const cellOf = (edition: Edition, block: Block, row: FormRow, column: FormColumn): Cell => ({
  code: `${row.key}.${column.key}`,
  index: codeBook.indexOf(`${row.key}.${column.key}`) + 1,
  table: block.table,
  block: block.id,
  row: row.key,
  column: column.key,
  label: `${labelOf(row)} · ${column.label}`,
  name: nameOf(block, row, column),
  unit: column.unit ?? row.unit,
  kind: column.kind ?? row.kind ?? 'count',
  editions: [edition.id],
});

const askedIn = (edition: Edition): Cell[] =>
  edition.blocks.flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column) => cellOf(edition, block, row, column))),
  );

const asked = new Map(editions.map((edition) => [edition, askedIn(edition)]));

/** The cells that an edition asks, in printed order. */
export const cellsOfEdition = (edition: Edition): readonly Cell[] => asked.get(edition) ?? askedIn(edition);

const statedCell = ([code, total]: [string, (typeof statedTotals)[keyof typeof statedTotals]]): Cell => ({
  code,
  index: codeBook.indexOf(code) + 1,
  table: null,
  block: null,
  row: code.slice(0, code.indexOf('.')),
  column: 'total',
  label: total.name.zh,
  name: total.name,
  unit: total.unit,
  kind: 'count',
  editions: editions.map((edition) => edition.id),
});

const merge = (all: Map<string, Cell>, cell: Cell) => {
  const known = all.get(cell.code);
  return all.set(cell.code, known ? { ...known, editions: [...known.editions, ...cell.editions] } : cell);
};

const byCode = [...editions.flatMap(cellsOfEdition), ...Object.entries(statedTotals).map(statedCell)].reduce(
  merge,
  new Map<string, Cell>(),
);

/** Every cell of every edition and the stated totals, in code-book order. */
export const cells: readonly Cell[] = [...byCode.values()].sort((a, b) => a.index - b.index);

/** The cell of a code; undefined for a code the form does not have. */
export const cellByCode = (code: string): Cell | undefined => byCode.get(code);

const byRow = new Map<string, string[]>();
for (const { code, row } of cells) byRow.set(row, [...(byRow.get(row) ?? []), code]);

/** The codes of a row's cells in any edition. */
export const codesOfRow = (row: string): readonly string[] => byRow.get(row) ?? [];

/** The edition in force for a report year; undefined before 2019 (another form, out of scope). */
export const editionOf = (year: number): Edition | undefined =>
  editions.find((edition) => year >= edition.from && (edition.to === null || year <= edition.to));

/** The edition of an id that our own data names. */
export const editionById = (id: EditionId): Edition => {
  const edition = editions.find((each) => each.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  return edition;
};
