import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bulk, embeddedBulk, serverBulk } from '../../lib/db/bulk.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { type RealPostgres, startPostgres } from '../postgres/server.ts';

let postgres: RealPostgres;
let server: Bulk;
let embedded: Bulk;
beforeAll(async () => {
  postgres = await startPostgres();
  server = await serverBulk(await postgres.newDatabase());
  embedded = embeddedBulk(await memoryDatabase());
});
afterAll(async () => {
  await server.close();
  await embedded.close();
  await postgres.stop();
});

const content = ({ db }: Bulk) =>
  rows(
    db,
    sql`select a.code, r.year, r.release_from, r.release_to, r.cells::text, r.amounts::text, r.states, r.fingerprint
      from report_revision r join authority a using (authority_id) order by 1, 2, 3`,
  );

describe('the synthetic set on a PostgreSQL server', () => {
  it('is that of the embedded database, report by report', async () => {
    const [onServer, inProcess] = [await fillDemo(server, 'beijing', 7), await fillDemo(embedded, 'beijing', 7)];
    expect(onServer).toEqual(inProcess);
    expect(await content(server)).toEqual(await content(embedded));
  });
});
