import type { Value } from '../columns.ts';
import { csvLines, csvText } from '../csv.ts';
import type { BulkRow } from './rows.ts';
import type { BulkTable } from './tables.ts';

const plain = (row: BulkRow) => row.map((value) => (typeof value === 'boolean' ? `${value}` : value));

/** A table as CSV, piece by piece: the head, then each batch of rows. */
export async function* csvPieces(table: BulkTable, batches: AsyncIterable<BulkRow[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const flags = Object.values(table.fields).some(({ type }) => type === 'boolean');
  yield encoder.encode(csvText([Object.keys(table.fields)]));
  for await (const rows of batches) yield encoder.encode(csvLines(flags ? rows.map(plain) : (rows as Value[][])));
}
