import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { amountCells } from '../../lib/db/positions.ts';
import { cells } from '../../lib/form/cells.ts';

/** The same data in DuckDB: a column for each cell, in force now, as somebody who analyses it would load it. */
export const cellColumn = (code: string): string => `c${cells.findIndex((cell) => cell.code === code) + 1}`;

const tables = [
  {
    name: 'report',
    // Arrays written out with commas are columns of the file.
    query: `select concat_ws(',', r.revision_id, r.authority_id, r.year, r.level, r.edition_id, r.document_id, r.checks_passed,
      r.checks_failed, r.states, array_to_string(r.cells, ',', ''), array_to_string(r.amounts, ',', ''))
      from report_revision r where r.release_to = 2147483647 order by r.year, r.level, r.authority_id`,
    columns: [
      ...['revision_id', 'authority_id', 'year', 'level'].map((name) => [name, 'INTEGER']),
      ['edition', 'VARCHAR'],
      ...['document_id', 'passed', 'failed'].map((name) => [name, 'INTEGER']),
      ['states', 'VARCHAR'],
      ...cells.map((_, at) => [`c${at + 1}`, 'INTEGER']),
      ...amountCells.map((_, at) => [`a${at + 1}`, 'DECIMAL(16,4)']),
    ],
    format: 'text',
  },
  {
    name: 'authority',
    query: `select a.authority_id, a.code, a.level, a.name_zh, a.name_en, a.full_name_zh, a.full_name_en, p.code as parent,
      a.population from authority a left join authority p on p.authority_id = a.parent_id`,
    columns: null,
    format: 'csv, header',
  },
  {
    name: 'document',
    query: 'select document_id, source_url, title, published_on from document',
    columns: [
      ['document_id', 'INTEGER'],
      ['source_url', 'VARCHAR'],
      ['title', 'VARCHAR'],
      ['published_on', 'DATE'],
    ],
    format: 'csv',
  },
  {
    name: 'under',
    query: 'select ancestor_id, level, authority_id from authority_tree',
    columns: [
      ['ancestor_id', 'INTEGER'],
      ['level', 'INTEGER'],
      ['authority_id', 'INTEGER'],
    ],
    format: 'csv',
  },
] as const;

const copyOut = async (url: string, query: string, format: string, file: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await pipeline(client.query(to(`copy (${query}) to stdout with (format ${format})`)), createWriteStream(file));
  await client.end();
};

const columnsOf = (columns: readonly (readonly string[])[] | null) =>
  columns
    ? `header = false, columns = {${columns.map(([name, type]) => `'${name}': '${type}'`).join()}}`
    : 'header = true';

/** Loads what a database holds, in force now, into a DuckDB in memory. */
export const loadDuck = async (url: string, folder: string): Promise<DuckDBConnection> => {
  const instance = await DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  for (const { name, query, columns, format } of tables) {
    const file = join(folder, `${name}.csv`);
    await copyOut(url, query, format, file);
    await duck.run(`create table ${name} as select * from read_csv('${file}', ${columnsOf(columns)})`);
  }
  return duck;
};
