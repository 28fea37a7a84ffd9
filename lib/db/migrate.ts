import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { cells } from '../form/cells.ts';
import type { Database } from './client.ts';
import { DatabaseNewerError, migrationState } from './migrations.ts';
import { positionOf } from './positions.ts';
import { rows } from './rows.ts';

interface Migrator {
  dialect: {
    migrate: (migrations: ReturnType<typeof readMigrationFiles>, session: unknown, config: object) => Promise<void>;
  };
  session: unknown;
}

/** Brings the tables to the present schema and the code book to the present form. By command or at start, never on a request. */
export const migrate = async (db: Database, migrationsFolder = 'drizzle'): Promise<void> => {
  if ((await migrationState(db)) === 'ahead') throw new DatabaseNewerError();
  // The three drivers' own `migrate` functions are these two lines; by them one function serves all three.
  const { dialect, session } = db as unknown as Migrator;
  await dialect.migrate(readMigrationFiles({ migrationsFolder }), session, { migrationsFolder });
  await writeCodeBook(db);
};

const writeCodeBook = async (db: Database): Promise<void> => {
  const book = cells.map((cell) => {
    const { store, idx } = positionOf(cell);
    return {
      cell_id: cell.index,
      key: cell.code,
      store,
      idx,
      label_zh: cell.name.zh,
      label_en: cell.name.en,
      unit: cell.unit,
    };
  });
  await db.execute(sql`
    insert into cell select * from json_populate_recordset(null::cell, ${JSON.stringify(book)}::json)
    on conflict (cell_id) do update set label_zh = excluded.label_zh, label_en = excluded.label_en`);
  const [moved] = await rows<{ key: string }>(
    db,
    sql`
    select c.key from cell c join json_populate_recordset(null::cell, ${JSON.stringify(book)}::json) b using (cell_id)
    where (c.key, c.store, c.idx) <> (b.key, b.store, b.idx) limit 1`,
  );
  if (moved) throw new Error(`the code book moved ${moved.key}: rows of lib/form/code-book.ts may only be appended`);
};
