import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { csvRecords } from './csv.ts';

/**
 * What people decided of findings, from data/verdicts/*.csv (authority,year,check,at,verdict,note,by,on).
 * A verdict names the place and not the finding, so that it holds when the check is run again.
 */
export const storeVerdicts = async (db: Database, folder: string): Promise<void> => {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const verdicts = files.flatMap((name) => csvRecords(readFileSync(join(folder, name), 'utf8'))).map(toRow);
  await db.execute(sql`
    insert into verdict (authority_code, year, check_code, at, verdict, note, decided_by, decided_on)
    select authority_code, year, check_code, at, verdict, note, decided_by, decided_on
    from json_populate_recordset(null::verdict, ${JSON.stringify(verdicts)}::json)
    on conflict (authority_code, year, check_code, at) do update
      set (verdict, note, decided_by, decided_on) = row(excluded.verdict, excluded.note, excluded.decided_by, excluded.decided_on)`);
};

const toRow = (record: Record<string, string>) => ({
  authority_code: record.authority,
  year: Number(record.year),
  check_code: record.check,
  at: record.at,
  verdict: record.verdict,
  note: record.note ?? '',
  decided_by: record.by ?? '',
  decided_on: record.on || null,
});
