import { cells } from '../form/cells.ts';
import type { Value } from './columns.ts';
import { csvText } from './csv.ts';

const head = ['cell', 'table', 'label', 'name_zh', 'name_en', 'unit', 'kind', 'editions'];

/** The code book of all cells, or of those named, in the order of the form. */
export const codeBookRows = (wanted?: ReadonlySet<string>): Value[][] =>
  cells
    .filter(({ code }) => wanted?.has(code) ?? true)
    .map((cell) => [
      cell.code,
      cell.table,
      cell.label,
      cell.name.zh,
      cell.name.en,
      cell.unit,
      cell.kind,
      cell.editions.join(' '),
    ]);

/** The code book as CSV. */
export const codeBookCsv = (wanted?: ReadonlySet<string>): string => csvText([head, ...codeBookRows(wanted)]);
