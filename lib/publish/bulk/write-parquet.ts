import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Field } from '../api/fields.ts';
import type { BulkRow } from './rows.ts';
import type { BulkTable } from './tables.ts';

/** Rows of one group: small enough to be held, large enough to pack well. */
const groupRows = 100_000;

const types: Record<Field['type'], Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** The columns of a table as Parquet declares them; what may be absent is optional, and absent is null. */
export const parquetSchema = ({ fields }: BulkTable): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(fields).length },
  ...Object.entries(fields).map(
    ([name, { type, nullable }]): SchemaElement => ({
      name,
      ...types[type],
      repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    }),
  ),
];

const taken = (writer: ByteWriter): Uint8Array => {
  const bytes = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return bytes;
};

/** Batches of any size as groups of one size, so that the file depends on its rows alone. */
async function* groupsOf(batches: AsyncIterable<BulkRow[]>): AsyncGenerator<BulkRow[]> {
  let held: BulkRow[] = [];
  for await (const rows of batches) {
    // Batches are small: the arguments of one call.
    held.push(...rows);
    for (; held.length >= groupRows; held = held.slice(groupRows)) yield held.slice(0, groupRows);
  }
  if (held.length > 0) yield held;
}

/** A table as Parquet, group by group; `facts` stand in the file's own metadata. */
export async function* parquetPieces(
  table: BulkTable,
  batches: AsyncIterable<BulkRow[]>,
  facts: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const file = new ParquetWriter({ writer, schema: parquetSchema(table), kvMetadata, createdBy: 'gongkai' });
  const names = Object.keys(table.fields);
  for await (const rows of groupsOf(batches)) {
    const columnData = names.map((name, at) => ({ name, data: rows.map((row) => row[at] ?? null) }));
    await file.write({ columnData, rowGroupSize: groupRows });
    yield taken(writer);
  }
  await file.finish();
  yield taken(writer);
}
