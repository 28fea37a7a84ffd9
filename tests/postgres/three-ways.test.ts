import { afterAll, beforeAll, describe } from 'vitest';
import { openServer, openVercel } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { type RealPostgres, startNeonProxy, startPostgres } from './server.ts';
import { storeAndQuerySuite } from './suite.ts';

let server: RealPostgres;
let proxy: Awaited<ReturnType<typeof startNeonProxy>>;
beforeAll(async () => {
  [server, proxy] = await Promise.all([startPostgres(), startNeonProxy()]);
});
afterAll(() => Promise.all([server.stop(), proxy.stop()]));

const migrated = async (open: typeof openServer) => {
  const opened = await open(await server.newDatabase());
  await migrate(opened.db);
  return opened;
};

describe('PGlite', () => storeAndQuerySuite(memoryDatabase));
describe('PostgreSQL through pg', () => storeAndQuerySuite(() => migrated(openServer)));
describe('PostgreSQL through @vercel/postgres', () => storeAndQuerySuite(() => migrated(openVercel)));
