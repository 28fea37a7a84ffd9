import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';

/** How many provinces, cities, districts and counties existed in a year: each owes a report. */
export const existingGovernments = (db: Database, year: number): Promise<number> =>
  json(
    db,
    sql`select to_json(count(*)) as json from authority a where a.level between 1 and 3
      and coalesce(a.valid_from, 0) <= ${year} and coalesce(a.valid_to, 9999) >= ${year}`,
  );
