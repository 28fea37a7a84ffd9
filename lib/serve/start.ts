import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { closeDatabase, type Database, database, isEmbedded, openServer } from '../db/client.ts';
import { Gate } from '../gate.ts';
import { storeAnswers } from '../ingest/answers.ts';
import { openDoor } from '../ingest/handoff.ts';
import { prepareEmbedded } from '../ingest/published.ts';
import { setMode, site } from '../site.ts';
import { Bodies } from './bodies.ts';
import { takeBuild } from './build.ts';
import { explain } from './explain.ts';
import { allowFraming } from './framing.ts';
import { importRoute } from './import.ts';
import { isStreamed, keyOf } from './key.ts';
import { type Limit, tokenBuckets } from './limit.ts';
import { watchRelease } from './release.ts';
import { refusalOf } from './request.ts';
import { siteServer } from './server.ts';
import { sharedBuckets } from './shared-limit.ts';
import { warm } from './warm.ts';

const pagesAtOnce = 16;
const pagesWaiting = 2000;
// Whoever waited that long is gone.
const lineMilliseconds = 120_000;
// Longer than any statement may take, so that the database's own timeout speaks first.
const patienceMilliseconds = 45_000;
const drainMilliseconds = 5_000;

const answers = (db: Database) =>
  Promise.race([
    db.execute(sql`select 1`).then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, 3000, false).unref()),
  ]);

/** For what is costly: counted by this process alone, or with others where a place to count is named. */
const limitOf = async (): Promise<Limit> => {
  const own = tokenBuckets(site.pointsPerMinute);
  if (!site.limitsUrl) return own;
  return sharedBuckets((await openServer(site.limitsUrl)).db, site.limitsUrl, site.pointsPerMinute, own);
};

/** Takes nobody new and lets those inside finish, for a while. */
const drain = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), drainMilliseconds).unref();
  });

const root = join(import.meta.dirname, '..', '..');

/** `npm start` and `npm run dev`: the database, the build, the framework, then the address to open. */
const start = async (dev: boolean) => {
  setMode(dev);
  const db = await database();
  await prepareEmbedded(db);
  // A server's are stored by its commands: the site's role there cannot write.
  if (isEmbedded()) await storeAnswers(db);
  const leaveBuild = dev ? () => {} : await takeBuild(root, site.distFolder);
  const { default: next } = await import('next');
  const framework = next({ dev, dir: root, hostname: site.host, port: site.port });
  await framework.prepare();
  allowFraming();
  const release = await watchRelease(db, () => void warm(site.port));
  const server = siteServer({
    handler: framework.getRequestHandler(),
    origin: site.origin,
    bodies: new Bodies(site.pageMemory),
    gate: new Gate(pagesAtOnce, pagesWaiting, lineMilliseconds),
    limit: await limitOf(),
    patience: patienceMilliseconds,
    keyOf: (request) => (dev ? null : keyOf(request, release.id)),
    isStreamed,
    refusalOf: (request) => (dev ? null : refusalOf(request)),
    before: importRoute(db, release),
    databaseAnswers: () => answers(db),
  });
  if (dev) server.on('upgrade', framework.getUpgradeHandler());
  server.listen(site.port, site.host);
  await once(server, 'listening');
  void warm(site.port);
  const closeDoor = isEmbedded() ? openDoor(site.port) : () => {};
  console.log(`公开 Gongkai: http://localhost:${site.port}`);
  return async () => {
    closeDoor();
    await drain(server);
    await framework.close();
    leaveBuild();
    await closeDatabase();
  };
};

start(process.argv.includes('--dev')).then(
  (stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => stop().finally(() => process.exit(0)));
  },
  (problem) => {
    for (const sentence of explain(problem)) console.error(sentence);
    process.exit(1);
  },
);
