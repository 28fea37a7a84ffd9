import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';

/** How many provinces, cities, districts and counties existed in any of some years: each owed a report. */
export const existingGovernments = (db: Database, from: number, to: number): Promise<number> =>
  json(
    db,
    sql`select to_json(count(*)) as json from authority a where a.level between 1 and 3
      and coalesce(a.valid_from, 0) <= ${to} and coalesce(a.valid_to, 9999) >= ${from}`,
  );
