import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { csvRecords } from './csv.ts';

const read = (folder: string, name: string) => csvRecords(readFileSync(join(folder, name), 'utf8'));
const number = (text: string | undefined) => (text ? Number(text) : null);

/** Rows of authorities.csv and departments.csv with the population beside them. */
const shippedAuthorities = (folder: string) => {
  const population = new Map(read(folder, 'population.csv').map((row) => [row.code, row]));
  return [...read(folder, 'authorities.csv'), ...read(folder, 'departments.csv')].map((row) => ({
    ...row,
    level: Number(row.level),
    former_names: row.aliases ?? '',
    valid_from: number(row.valid_from),
    valid_to: number(row.valid_to),
    successor: row.successor || null,
    population: number(population.get(row.code)?.population),
    population_year: number(population.get(row.code)?.year),
  }));
};

/** Writes the closure anew; small beside the reports. */
export const writeTree = async (db: Database): Promise<void> => {
  await db.execute(sql`delete from authority_tree`);
  await db.execute(sql`
    insert into authority_tree (ancestor_id, level, authority_id)
    with recursive above as (
      select authority_id, level, parent_id as ancestor_id from authority where parent_id is not null
      union all
      select w.authority_id, w.level, p.parent_id from above w join authority p on p.authority_id = w.ancestor_id
      where p.parent_id is not null)
    select ancestor_id, level, authority_id from above`);
};

const columns = sql.raw(`level, code, name_zh, name_en, full_name_zh, full_name_en, pinyin, initials, former_names,
  valid_from, valid_to, successor, population, population_year`);

/** Adds the authorities of a list and brings those that are there up to date. Each row names its parent by code. */
export const writeAuthorities = async (
  db: Database,
  rows: readonly { code: string; parent: string; [column: string]: unknown }[],
): Promise<void> => {
  const given = JSON.stringify(rows);
  await db.execute(sql`
    insert into authority (${columns}) select ${columns} from json_populate_recordset(null::authority, ${given}::json)
    on conflict (code) do update set (${columns}) = row(excluded.level, excluded.code, excluded.name_zh, excluded.name_en,
      excluded.full_name_zh, excluded.full_name_en, excluded.pinyin, excluded.initials, excluded.former_names,
      excluded.valid_from, excluded.valid_to, excluded.successor, excluded.population, excluded.population_year)`);
  await db.execute(sql`
    update authority a set parent_id = p.authority_id
    from json_to_recordset(${given}::json) as g(code text, parent text) join authority p on p.code = g.parent
    where a.code = g.code and a.parent_id is distinct from p.authority_id`);
  await writeTree(db);
};

/** The authorities that ship, from a data folder. */
export const writeShippedAuthorities = (db: Database, folder: string): Promise<void> =>
  writeAuthorities(db, shippedAuthorities(folder) as unknown as Parameters<typeof writeAuthorities>[1]);
