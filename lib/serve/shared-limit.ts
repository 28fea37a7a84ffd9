import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { rowsPrepared } from '../db/rows.ts';
import type { Limit } from './limit.ts';

// A limit must not slow down what it guards.
const patienceMilliseconds = 250;
const tidyMilliseconds = 60_000;

/** The client's print of the day: two processes with the same secret find the same bucket, and nobody finds the address. */
const printOf = (secret: string, client: string): string =>
  createHash('sha256')
    .update(`${new Date().toISOString().slice(0, 10)} ${secret} ${client}`)
    .digest('base64url');

/** Takes the points where the bucket, filled by what flowed in since, has enough: one statement, so that no two take the same. */
const take = async (db: Database, client: string, points: number, perMinute: number): Promise<boolean> => {
  const filled = sql`least(${perMinute}::real, b.points + extract(epoch from now() - b.at)::real * ${perMinute}::real / 60)`;
  const taken = await rowsPrepared(
    db,
    sql`insert into limits.bucket as b values (${client}, ${perMinute - points}, now())
      on conflict (client) do update set points = ${filled} - ${points}::real, at = now() where ${filled} >= ${points}::real
      returning client`,
  );
  return taken.length > 0;
};

const tidy = (db: Database) => db.execute(sql`delete from limits.bucket where at < now() - interval '10 minutes'`);

const late = () =>
  new Promise<never>((_, reject) => setTimeout(reject, patienceMilliseconds, new Error('late')).unref());

/**
 * Buckets of points in a database that several processes share (lib/serve/shared-limit.sql). Where it is away or slow,
 * the process decides by its own.
 */
export const sharedBuckets = (db: Database, secret: string, perMinute: number, own: Limit): Limit => {
  let tidied = performance.now();
  return async (client, points) => {
    try {
      const enough = await Promise.race([take(db, printOf(secret, client), points, perMinute), late()]);
      if (performance.now() - tidied > tidyMilliseconds) {
        tidied = performance.now();
        tidy(db).catch(() => undefined);
      }
      return enough ? 0 : Math.ceil((points * 60) / perMinute);
    } catch {
      return own(client, points);
    }
  };
};
