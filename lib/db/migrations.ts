import { sql } from 'drizzle-orm';
import journal from '../../drizzle/meta/_journal.json' with { type: 'json' };
import type { Message } from '../result.ts';
import type { Database } from './client.ts';
import { rows } from './rows.ts';

/** Whether a database has the tables that this version knows; `ahead` is one that a later version migrated. */
export type MigrationState = 'current' | 'behind' | 'ahead';

/** Of the tables that this version knows. */
export const newestMigration = Math.max(...journal.entries.map(({ when }) => when));

/** The newest migration that a database had; 0 for one that had none. */
const newestThere = async (db: Database): Promise<number> => {
  const [found] = await rows<{ there: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!found?.there) return 0;
  const [newest] = await rows<{ at: string }>(
    db,
    sql`select coalesce(max(created_at), 0)::text as at from drizzle.__drizzle_migrations`,
  );
  return Number(newest?.at ?? 0);
};

/** How the database's tables stand to those of this version. */
export const migrationState = async (db: Database): Promise<MigrationState> => {
  const there = await newestThere(db);
  if (there === newestMigration) return 'current';
  return there < newestMigration ? 'behind' : 'ahead';
};

/** A later version of Gongkai made this database; this one would write into tables it does not know. */
export class DatabaseNewerError extends Error {
  override name = 'DatabaseNewerError';
  readonly notice: Message = {
    code: 'database-newer',
    severity: 'error',
    at: 'database',
    text: {
      zh: '数据库由较新版本的 Gongkai 建立，本版本不会改动它。请改用较新版本，或用 GONGKAI_HOME（或 POSTGRES_URL）指定另一数据库。',
      en: 'A later version of Gongkai made this database, and this version leaves it as it is. Run the later version, or name another database with GONGKAI_HOME (or POSTGRES_URL).',
    },
  };
}
